package de.lotsin.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks spaces and lines against the German text. Plain German has lines of its own.
final class Spaces {

    private static final Pattern EDGE = Pattern.compile("^\\s+|\\s+$");
    private static final Pattern DOUBLE = Pattern.compile(" {2,}");
    private static final Pattern HARD = Pattern.compile("[\\u00A0\\u202F]");
    private static final Pattern FRENCH = Pattern.compile("[\\u00A0\\u202F](?=[:;!?»])|(?<=«)[\\u00A0\\u202F]");
    private static final Pattern LINE = Pattern.compile("\n");

    private Spaces() {}

    static Stream<Finding> check(Shape source, Shape target, Language language) {
        return Stream.of(
                        differs("edge-space", EDGE, source, target),
                        language.locale().getLanguage().equals("de")
                                ? Stream.<Finding>of()
                                : differs("lines-differ", LINE, source, target),
                        occurs("double-space", DOUBLE, source, target),
                        occurs("hard-space", HARD, source, language.tag().equals("fr") ? french(target) : target))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> differs(String code, Pattern pattern, Shape source, Shape target) {
        return source.most(pattern, MatchResult::group).equals(target.most(pattern, MatchResult::group))
                ? Stream.of()
                : Stream.of(Finding.warning(code, ""));
    }

    private static Stream<Finding> occurs(String code, Pattern pattern, Shape source, Shape target) {
        return target.most(pattern, MatchResult::group).isEmpty()
                        || !source.most(pattern, MatchResult::group).isEmpty()
                ? Stream.of()
                : Stream.of(Finding.warning(code, ""));
    }

    /// French typography puts hard spaces before its marks.
    private static Shape french(Shape target) {
        return new Shape(
                target.branches().stream()
                        .map(branch -> FRENCH.matcher(branch).replaceAll(""))
                        .toList(),
                target.longest());
    }
}
