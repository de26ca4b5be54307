package de.lotsin.place;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;

/// The forms a folded name takes inside a sentence: with the Arabic prepositions that are written to the word, with
/// Turkish, Kurdish and Slavic endings.
final class Forms {

    private static final int SHORTEST = 5;
    private static final List<String> ARABIC = List.of("ب", "و", "ل", "وب");
    private static final List<String> LATIN = List.of(
            "s", "e", "a", "de", "da", "te", "ta", "den", "dan", "ten", "tan", "ye", "ya", "deki", "daki", "teki",
            "taki", "deyim", "dayim", "teyim", "tayim", "deyiz", "dayiz", "teyiz", "tayiz");
    private static final List<String> CONSONANT = List.of("а", "у", "е", "ом", "ем", "і", "ові", "еві");
    private static final List<String> SOFT = List.of("я", "ю", "е", "ем", "і", "ем", "єм");
    // Not -ой: "борной" is boric acid.
    private static final List<String> VOWEL = List.of("ы", "е", "у", "и", "і", "ою");

    private Forms() {}

    static Stream<String> of(String folded) {
        Stream<String> more = folded.length() < SHORTEST
                ? Stream.empty()
                : switch (UnicodeScript.of(folded.codePointAt(0))) {
                    case ARABIC -> ARABIC.stream().map(prefix -> prefix + folded);
                    case CYRILLIC -> slavic(folded);
                    case LATIN -> LATIN.stream().map(ending -> folded + ending);
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(folded), more);
    }

    private static Stream<String> slavic(String folded) {
        String stem = folded.substring(0, folded.length() - 1);
        return switch (folded.charAt(folded.length() - 1)) {
            case 'а' -> VOWEL.stream().map(ending -> stem + ending);
            case 'ь' -> SOFT.stream().map(ending -> stem + ending);
            case 'у', 'е', 'и', 'і', 'э', 'о' -> Stream.empty();
            default -> CONSONANT.stream().map(ending -> folded + ending);
        };
    }
}
