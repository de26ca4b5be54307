package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// No message without a place that says it, no place that says a message which is not there.
class MessageKeyTests {

    private static final Path MAIN = Path.of("src/main");

    /// Keys that are put together where they are used.
    private static final Pattern COMPOSED =
            Pattern.compile("content\\.(cost|papers|childcare|access|interpreter)-[a-z-]+"
                    + "|safety\\.(life|child|birth)-button"
                    + "|telegram\\.command-[a-z]+");

    private static final Set<String> KEYS =
            Messages.load(Languages.load(), true).keys();
    private static final Set<String> LITERALS = literals();

    @Test
    void everyMessageIsSaidSomewhere() {
        Set<String> unsaid = new TreeSet<>(KEYS);
        unsaid.removeAll(LITERALS);
        unsaid.removeIf(key -> COMPOSED.matcher(key).matches() || notYet(key));

        assertThat(unsaid).as("messages that nothing in src/main says").isEmpty();
    }

    @Test
    void everyKeyInTheProgramIsAMessage() {
        Set<String> unknown = new TreeSet<>(LITERALS);
        unknown.removeAll(KEYS);

        assertThat(unknown).as("keys in src/main that messages_de.arb lacks").isEmpty();
    }

    /// Whether the package that says it is missing from this build.
    private static boolean notYet(String key) {
        String name = namespace(key).equals("web") ? "webchat" : namespace(key);
        return List.of("webchat", "telegram").contains(name)
                && !Files.isDirectory(MAIN.resolve("java/de/lotsin").resolve(name));
    }

    private static Set<String> literals() {
        String namespaces =
                KEYS.stream().map(MessageKeyTests::namespace).distinct().collect(Collectors.joining("|"));
        Pattern literal = Pattern.compile("[\"']((?:" + namespaces + ")\\.[a-z0-9]+(?:-[a-z0-9]+)*)[\"']");
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|html|js)"))
                    .flatMap(file -> literal.matcher(read(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String namespace(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
