package de.lotsin.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks the one tag a message may have: `<b>`, closed on its own line, as often as in German.
final class Tags {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>?");
    private static final Pattern BOLD = Pattern.compile("<b>[^<\n]+</b>");
    private static final Pattern OPEN = Pattern.compile("<b>");

    private Tags() {}

    static String without(String text) {
        return TAG.matcher(text).replaceAll("");
    }

    static Stream<Finding> check(Shape source, Shape target) {
        Stream<Finding> differs = source.most(OPEN, MatchResult::group).equals(target.most(OPEN, MatchResult::group))
                ? Stream.of()
                : Stream.of(Finding.error("tag-differs", "<b>"));
        return Stream.concat(target.branches().stream().flatMap(Tags::check), differs);
    }

    private static Stream<Finding> check(String branch) {
        List<String> unknown = TAG.matcher(branch)
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.equals("<b>") && !tag.equals("</b>"))
                .toList();
        if (!unknown.isEmpty()) {
            return unknown.stream().map(tag -> Finding.error("tag-unknown", tag));
        }
        return TAG.matcher(BOLD.matcher(branch).replaceAll("")).find()
                ? Stream.of(Finding.error("tag-unbalanced", "<b>"))
                : Stream.of();
    }
}
