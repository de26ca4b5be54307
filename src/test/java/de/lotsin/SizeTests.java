package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Small classes, measured on the parsed sources: lines that are neither blank nor comment, those of a nested class
/// counted with it and not with the
/// class around it. Imports count nowhere.
class SizeTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /// @param file lines with all nested classes, for the outermost class of a file; 0 for others
    private record Size(String name, long lines, long file) {}

    @Test
    void mostClassesAreSmallAndNoneIsHuge() throws IOException {
        List<Size> sizes =
                sizes().stream().sorted(Comparator.comparingLong(Size::lines)).toList();

        Size median = sizes.get(sizes.size() / 2);
        Size largest = sizes.getLast();
        long large = sizes.stream().filter(size -> size.lines > 100).count();
        List<Long> files = sizes.stream()
                .map(Size::file)
                .filter(lines -> lines > 0)
                .sorted()
                .toList();
        IO.println("Code lines of %d classes: median %d, %d above 100, largest %d (%s); with nested ones, per file: %d"
                .formatted(
                        sizes.size(), median.lines, large, largest.lines, largest.name, files.get(files.size() / 2)));
        assertThat(median.lines).isLessThanOrEqualTo(30);
        assertThat(largest.lines).as(largest.name).isLessThanOrEqualTo(250);
    }

    private static List<Size> sizes() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> classes = sources.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(classes));
            List<Size> sizes = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, Trees.instance(task).getSourcePositions(), sizes).scan(unit, null);
            }
            return sizes;
        }
    }

    /// Visits the named classes of a file, inner ones first.
    private static final class Measure extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Size> sizes;
        private final String source;
        private long nested;
        private int depth;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Size> sizes) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
            this.source = unit.getSourceFile().getCharContent(true).toString();
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            if (type.getSimpleName().isEmpty()) {
                return super.visitClass(type, unused);
            }
            long before = nested;
            nested = 0;
            depth++;
            super.visitClass(type, unused);
            depth--;
            int start = (int) positions.getStartPosition(unit, type);
            int end = (int) positions.getEndPosition(unit, type);
            long all = source.substring(start, end)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .count();
            sizes.add(new Size(type.getSimpleName().toString(), all - nested, depth == 0 ? all : 0));
            nested = before + all;
            return null;
        }
    }
}
