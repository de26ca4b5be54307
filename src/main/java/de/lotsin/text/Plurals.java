package de.lotsin.text;

import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.VariantNode;
import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Checks the branches of a plural against the numbers that occur in a chat: 0 to 1000. Categories that only fractions
/// or millions need are never
/// asked for.
final class Plurals {

    private static final Set<String> NAMES = Set.of("zero", "one", "two", "few", "many", "other");

    private Plurals() {}

    /// The categories that numbers up to 1000 need in this language.
    static Set<String> categories(Language language) {
        return numbers(language, Set.of()).keySet();
    }

    static Stream<Finding> check(ArgNode plural, Language language) {
        List<VariantNode> variants = Message.variants(plural);
        Set<String> used = variants.stream().map(VariantNode::getSelector).collect(Collectors.toSet());
        Map<String, Long> numbers = numbers(
                language,
                variants.stream()
                        .filter(VariantNode::isSelectorNumeric)
                        .map(VariantNode::getSelectorValue)
                        .collect(Collectors.toSet()));
        return Stream.of(
                        numbers.keySet().stream()
                                .filter(category -> !used.contains(category))
                                .map(category -> Finding.error("category-missing", category)),
                        variants.stream()
                                .filter(variant -> !variant.isSelectorNumeric())
                                .flatMap(variant -> check(variant, language)),
                        variants.stream()
                                .filter(variant -> numbers.getOrDefault(variant.getSelector(), 0L) > 1)
                                .filter(variant -> !showsNumber(variant, plural.getName()))
                                .map(variant -> Finding.warning("number-not-shown", variant.getSelector())),
                        Message.twice(plural))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> check(VariantNode variant, Language language) {
        String name = variant.getSelector();
        if (!NAMES.contains(name)) {
            return Stream.of(Finding.error("category-unknown", name));
        }
        return PluralRules.forLocale(language.locale()).getKeywords().contains(name)
                ? Stream.of()
                : Stream.of(Finding.warning("category-unused", name));
    }

    /// How many numbers each category covers, apart from those that have a branch of their own.
    private static Map<String, Long> numbers(Language language, Set<Double> explicit) {
        PluralRules rules = PluralRules.forLocale(language.locale());
        return IntStream.rangeClosed(0, 1000)
                .filter(number -> !explicit.contains((double) number))
                .mapToObj(rules::select)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static boolean showsNumber(VariantNode variant, String name) {
        return variant.getMessage().getContents().stream()
                .anyMatch(part -> part.getType() == MessageContentsNode.Type.REPLACE_NUMBER
                        || (part instanceof ArgNode argument
                                && argument.getName().equals(name)));
    }
}
