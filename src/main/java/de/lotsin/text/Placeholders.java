package de.lotsin.text;

import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks that a translation has the same placeholders as the German text, of the same kinds.
final class Placeholders {

    private static final Pattern NAMED = Pattern.compile("\uE000([^\uE001]+)\uE001");
    private static final Set<ArgType> SPOKEN = Set.of(ArgType.NONE, ArgType.PLURAL, ArgType.SELECT);

    private Placeholders() {}

    static Stream<Finding> check(Message source, Message target, Language language) {
        Map<String, ArgType> expected = kinds(source);
        Map<String, ArgType> found = kinds(target);
        return Stream.of(
                        missing(expected.keySet(), found.keySet()),
                        unknown(expected.keySet(), found.keySet()),
                        found.entrySet().stream()
                                .filter(entry -> expected.containsKey(entry.getKey()))
                                .filter(entry -> !fits(
                                        expected.getOrDefault(entry.getKey(), ArgType.NONE),
                                        entry.getValue(),
                                        language))
                                .map(entry -> Finding.error("placeholder-type", braced(entry.getKey()))),
                        target.arguments().stream()
                                .filter(Placeholders::unspoken)
                                .map(argument -> Finding.error("format-unsupported", braced(argument.getName()))),
                        missingInABranch(source, target))
                .flatMap(findings -> findings);
    }

    /// Placeholders of content carry their values and are therefore the same ones everywhere, in any order.
    static Stream<Finding> checkContent(String source, String target) {
        List<String> expected = Markup.placeholders(source);
        List<String> found = Markup.placeholders(target);
        String words = Markup.without(target, "");
        return Stream.of(
                        missing(expected, found),
                        unknown(expected, found),
                        expected.size() != found.size() && Set.copyOf(expected).equals(Set.copyOf(found))
                                ? Stream.of(Finding.error("placeholder-missing", found.size() + "/" + expected.size()))
                                : Stream.<Finding>of(),
                        words.contains("{") || words.contains("}")
                                ? Stream.of(Finding.error("syntax", "{ }"))
                                : Stream.<Finding>of())
                .flatMap(findings -> findings);
    }

    /// What every way of saying it in German names, every way of saying it in her language names too.
    private static Stream<Finding> missingInABranch(Message source, Message target) {
        Set<String> everywhere = source.branches(name -> "\uE000" + name + "\uE001").stream()
                .map(Placeholders::named)
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElse(Set.of());
        Set<String> plurals = kinds(source).entrySet().stream()
                .filter(entry -> entry.getValue() != ArgType.NONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return target.branches(name -> "\uE000" + name + "\uE001").stream()
                .map(Placeholders::named)
                .flatMap(names -> missing(everywhere, names))
                .filter(finding ->
                        plurals.stream().noneMatch(name -> finding.detail().equals(braced(name))));
    }

    private static Set<String> named(String branch) {
        return NAMED.matcher(branch).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Finding> missing(Iterable<String> expected, Collection<String> found) {
        Set<String> missing = new TreeSet<>();
        expected.forEach(missing::add);
        missing.removeAll(found);
        return missing.stream().map(name -> Finding.error("placeholder-missing", braced(name)));
    }

    private static Stream<Finding> unknown(Collection<String> expected, Iterable<String> found) {
        return missing(found, expected).map(finding -> Finding.error("placeholder-unknown", finding.detail()));
    }

    /// A number may stand plainly only where the language has one form for all numbers.
    private static boolean fits(ArgType expected, ArgType found, Language language) {
        return expected == found
                || (expected == ArgType.PLURAL
                        && found == ArgType.NONE
                        && Plurals.categories(language).size() == 1);
    }

    private static boolean unspoken(ArgNode argument) {
        return !SPOKEN.contains(argument.getArgType())
                || (argument.getComplexStyle() != null
                        && argument.getComplexStyle().hasExplicitOffset());
    }

    /// Where a placeholder stands plainly and with branches, the branches tell what it is.
    private static Map<String, ArgType> kinds(Message message) {
        return message.arguments().stream()
                .collect(Collectors.toMap(
                        ArgNode::getName,
                        ArgNode::getArgType,
                        (one, other) -> one == ArgType.NONE ? other : one,
                        TreeMap::new));
    }

    private static String braced(String name) {
        return name.startsWith("{") ? name : "{" + name + "}";
    }
}
