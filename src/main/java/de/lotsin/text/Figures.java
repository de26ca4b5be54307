package de.lotsin.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that numbers and addresses are those of the German text: a wrong digit in a telephone number is the worst
/// fault a translation can have.
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{3,}");
    private static final Pattern NATIVE_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)https?://[\\p{Graph}&&[^<>{}()\"]]+|\\b(?:[a-z0-9-]+\\.)+(?:de|org|com|net|eu|info|app)\\b(?:/[\\p{Graph}&&[^<>{}()\"]]*)?");
    private static final Pattern LANGUAGE_SEGMENT = Pattern.compile("/[a-z]{2}(?:-[a-z]{2,4})?(?=/|$)");

    private Figures() {}

    static Stream<Finding> check(Shape source, Shape target) {
        return Stream.of(
                        differing(source.most(NUMBER, Figures::latin), target.most(NUMBER, Figures::latin))
                                .map(number -> Finding.error("number-changed", number)),
                        differing(source.most(ADDRESS, Figures::page), target.most(ADDRESS, Figures::page))
                                .map(address -> Finding.error("address-changed", address)),
                        target.branches().stream()
                                .flatMap(branch -> NATIVE_DIGIT.matcher(branch).results())
                                .map(digits -> Finding.warning("digits-not-latin", digits.group())))
                .flatMap(findings -> findings);
    }

    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
    }

    private static Stream<String> differing(Map<String, Integer> source, Map<String, Integer> target) {
        return Stream.concat(source.keySet().stream(), target.keySet().stream())
                .distinct()
                .filter(key -> !source.getOrDefault(key, 0).equals(target.getOrDefault(key, 0)))
                .sorted();
    }

    private static String latin(MatchResult number) {
        return number.group()
                .codePoints()
                .mapToObj(digit -> String.valueOf(UCharacter.digit(digit, 10)))
                .collect(Collectors.joining());
    }

    /// The page in any language: `/ar/` in the middle of an address may stand for `/de/`.
    private static String page(MatchResult address) {
        String tidy = address.group().toLowerCase(Locale.ROOT).replaceAll("[.,;:!?/]+$", "");
        return LANGUAGE_SEGMENT.matcher(tidy).replaceAll("");
    }
}
