package de.lotsin.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text as the checks compare it: every way it can be said.
///
/// @param branches with placeholders left out, tags left in
/// @param longest the length of the longest branch, filled with the examples
record Shape(List<String> branches, int longest) {

    /// Stands where a placeholder is left out.
    private static final String GAP = "\uFFFC";

    static Shape of(Message message, Room room) {
        int longest = message.branches(name -> example(name, room)).stream()
                .mapToInt(branch -> Tags.without(branch).length())
                .max()
                .orElse(0);
        return new Shape(message.branches(_ -> GAP), longest);
    }

    static Shape ofContent(String body, Language language) {
        return new Shape(
                List.of(Markup.without(body, GAP)),
                Isolation.plain(Markup.parse(language, body)).length());
    }

    /// The words of all branches, without tags.
    String words() {
        return Tags.without(String.join(" ", branches));
    }

    /// How often each match occurs, at most, in one branch.
    Map<String, Integer> most(Pattern pattern, Function<MatchResult, String> read) {
        Map<String, Integer> most = new HashMap<>();
        for (String branch : branches) {
            Map<String, Integer> here = new HashMap<>();
            pattern.matcher(branch).results().map(read).forEach(match -> here.merge(match, 1, Integer::sum));
            here.forEach((match, times) -> most.merge(match, times, Math::max));
        }
        return most;
    }

    Stream<Finding> check(Room room) {
        Stream<Finding> length = room.max() > 0 && longest > room.max()
                ? Stream.of(Finding.error("too-long", longest + " of " + room.max()))
                : Stream.of();
        Stream<Finding> number = branches.size() > Message.MAX_BRANCHES
                ? Stream.of(Finding.error("too-many-branches", ""))
                : Stream.of();
        return Stream.concat(length, number);
    }

    private static String example(String name, Room room) {
        return room.examples().stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .map(Shape::written)
                .orElse("");
    }

    /// What stands for it in the longest case: two characters keep it apart from the words around it.
    private static String written(Arg example) {
        return switch (example) {
            case Arg.Count count -> Long.toString(count.value());
            case Arg.Choice _ -> "";
            case Arg.Words words ->
                "  ".concat(words.spans().stream().map(Span::shown).reduce("", String::concat));
        };
    }
}
