package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every language speaks, and says everything. At run time a gap only falls back; here it is an error.
class MessagesCompleteTests {
    private static final Languages LANGUAGES = Languages.load();
    private static final MessageFile SOURCE = MessageFile.of(LANGUAGES.source()).orElseThrow();

    static Stream<Language> languages() {
        return LANGUAGES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysEverythingThatGermanSays(Language language) {
        Set<String> translated =
                MessageFile.of(language).map(file -> file.texts().keySet()).orElse(Set.of());
        Set<String> missing = new TreeSet<>(SOURCE.texts().keySet());
        missing.removeAll(translated);

        assertThat(missing)
                .as("%d keys that messages_%s.arb lacks", missing.size(), language)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysNothingThatGermanDoesNotSay(Language language) {
        Set<String> surplus = new TreeSet<>(
                MessageFile.of(language).map(file -> file.texts().keySet()).orElse(Set.of()));
        surplus.removeAll(SOURCE.texts().keySet());

        assertThat(surplus)
                .as("keys of messages_%s.arb that German does not have", language)
                .isEmpty();
    }

    @Test
    void germanTellsTranslatorsWhatEachMessageIsFor() {
        assertThat(SOURCE.texts().keySet())
                .allSatisfy(key -> assertThat(SOURCE.notes().get(key))
                        .as(key)
                        .isNotNull()
                        .satisfies(note -> assertThat(note.description()).isNotBlank()));
        assertThat(SOURCE.notes().keySet()).isEqualTo(SOURCE.texts().keySet());
    }

    @Test
    void noFileHasAnError() {
        Map<Language, MessageFile> files = LANGUAGES.all().stream()
                .filter(language -> MessageFile.of(language).isPresent())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> MessageFile.of(language).orElseThrow()));

        List<String> errors = MessageChecks.errors(LANGUAGES, files);

        assertThat(errors).isEmpty();
    }
}
