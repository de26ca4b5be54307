package de.lotsin.text;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.stream.Stream;

/// Checks the characters themselves: what cannot be seen, and what looks right and is not.
final class Letters {

    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String INVISIBLE = "\u200B\uFEFF\u00AD\u2060";
    private static final char ZWNJ = '\u200C';

    /// Letters of a neighbour that keyboards put in the place of a language's own. Pashto is not here for ي, which it
    /// has beside ی.
    private static final Map<String, String> WRONG = Map.of(
            "ar", "یکڪ",
            "fa", "يكى",
            "fa-AF", "يكى",
            "ps", "كى",
            "ckb", "يكى",
            "ro", "şţŞŢ",
            "uk", "ыэъёЫЭЪЁ",
            "ru", "іїєґІЇЄҐ");

    private Letters() {}

    static Stream<Finding> check(String text, Language language) {
        return Stream.of(
                        found(text, DIRECTIONS).map(name -> Finding.error("direction-mark", name)),
                        found(text, INVISIBLE).map(name -> Finding.warning("invisible", name)),
                        text.chars().anyMatch(c -> c == ZWNJ) && !joinersFit(text)
                                ? Stream.of(Finding.warning("invisible", name(ZWNJ)))
                                : Stream.<Finding>of(),
                        Normalizer2.getNFCInstance().isNormalized(text)
                                ? Stream.<Finding>of()
                                : Stream.of(Finding.error("not-composed", "")),
                        text.chars()
                                .filter(c ->
                                        WRONG.getOrDefault(language.tag(), "").indexOf(c) >= 0)
                                .distinct()
                                .mapToObj(c -> Finding.warning("wrong-letter", Character.toString(c))))
                .flatMap(findings -> findings);
    }

    private static Stream<String> found(String text, String characters) {
        return text.chars().filter(c -> characters.indexOf(c) >= 0).distinct().mapToObj(Letters::name);
    }

    /// The zero-width non-joiner has its place between two Arabic letters, and nowhere else.
    private static boolean joinersFit(String text) {
        for (int i = text.indexOf(ZWNJ); i >= 0; i = text.indexOf(ZWNJ, i + 1)) {
            if (i == 0 || i == text.length() - 1 || !arabic(text.charAt(i - 1)) || !arabic(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean arabic(char c) {
        return UScript.hasScript(c, UScript.ARABIC);
    }

    private static String name(int c) {
        return "U+%04X".formatted(c);
    }
}
