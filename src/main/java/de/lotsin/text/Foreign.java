package de.lotsin.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that a translation is one: in the script of its language and no longer in German.
final class Foreign {

    /// Below this many letters or words, an abbreviation or a proper name decides.
    private static final int FEW = 4;

    private Foreign() {}

    static Stream<Finding> check(Shape source, Shape target, Language language) {
        if (language.tag().startsWith("de")) {
            return Stream.of();
        }
        if (source.branches().equals(target.branches())
                && source.words().chars().anyMatch(UCharacter::isLetter)) {
            return Stream.of(Finding.warning("same-as-source", ""));
        }
        if (inOtherScript(source.words(), target.words(), language)) {
            return Stream.of(Finding.warning("wrong-script", language.script()));
        }
        return language.latin() && german(source.words(), target.words())
                ? Stream.of(Finding.warning("still-german", ""))
                : Stream.of();
    }

    /// Names and addresses, which stand in the German text too, are in whatever script they are in.
    private static boolean inOtherScript(String source, String target, Language language) {
        int script = UScript.getCodeFromName(language.script());
        Set<String> names = words(source).collect(Collectors.toSet());
        int[] letters = words(Figures.withoutAddresses(target))
                .filter(word -> !names.contains(word))
                .flatMapToInt(String::codePoints)
                .filter(UCharacter::isLetter)
                .filter(c -> UScript.getScript(c) != UScript.COMMON)
                .toArray();
        long own =
                Arrays.stream(letters).filter(c -> UScript.hasScript(c, script)).count();
        return letters.length >= FEW && own * 2 < letters.length;
    }

    private static boolean german(String source, String target) {
        Set<String> known = words(source).collect(Collectors.toSet());
        List<String> words = words(target).filter(word -> word.length() > 2).toList();
        long all = words.size();
        long same = words.stream().filter(known::contains).count();
        return all >= FEW && same * 5 >= all * 3;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1));
    }
}
