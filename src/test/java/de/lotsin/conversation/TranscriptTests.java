package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import de.lotsin.LotsinTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Plays every transcript through the real line. `-Dtranscripts=update` rewrites Lotsin's lines; look at the difference
/// before you commit it.
@LotsinTest
class TranscriptTests {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final int MAX_LINES = 40;

    @Autowired
    private Turns turns;

    @TestFactory
    Stream<DynamicTest> everyConversationGoesAsWritten() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), file.toUri(), () -> plays(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".chat"))
                    .sorted()
                    .toList();
        }
    }

    private void plays(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);

        String played = new Transcript(turns, "transcript " + file).play(lines);

        if ("update".equals(System.getProperty("transcripts"))) {
            if (System.getenv("CI") != null) {
                fail("Transcripts are not rewritten in CI");
            }
            Files.writeString(file, played);
        }
        assertThat(played).isEqualTo(String.join("\n", Files.readAllLines(file)) + "\n");
        assertThat(lines.size()).as("lines of " + file).isLessThanOrEqualTo(MAX_LINES);
    }
}
