package de.lotsin.telegram;

import de.lotsin.text.Isolation;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The lines of a text in Telegram's HTML, none too long for a message.
final class Lines {

    private static final int LONGEST = 1000;

    private Lines() {}

    /// With bold words and telephone numbers that are copied by a tap.
    static List<String> marked(Text text) {
        return written(text, Lines::markup);
    }

    /// Without markup inside, for text that stands in markup as a whole.
    static List<String> unmarked(Text text) {
        return written(text, span -> Bubble.escaped(span.shown()));
    }

    private static List<String> written(Text text, Function<Span, String> markup) {
        return text.lines().stream()
                .flatMap(line -> cut(line).stream())
                .map(line -> Isolation.apply(line, markup))
                .toList();
    }

    private static String markup(Span span) {
        String shown = Bubble.escaped(span.shown());
        return switch (span) {
            case Span.Strong _ -> "<b>" + shown + "</b>";
            case Span.Name name when name.strong() -> "<b>" + shown + "</b>";
            case Span.Phone _ -> "<code>" + shown + "</code>";
            case Span.Plain _, Span.Name _, Span.Ltr _, Span.Mail _, Span.Web _ -> shown;
        };
    }

    private static List<Text> cut(Text line) {
        if (line.length() <= LONGEST) {
            return List.of(line);
        }
        List<Text> lines = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        int length = 0;
        for (Span span :
                line.spans().stream().flatMap(span -> cut(span).stream()).toList()) {
            if (length + span.shown().length() > LONGEST && !current.isEmpty()) {
                lines.add(new Text(line.language(), current));
                current = new ArrayList<>();
                length = 0;
            }
            current.add(span);
            length += span.shown().length();
        }
        lines.add(new Text(line.language(), current));
        return lines;
    }

    private static List<Span> cut(Span span) {
        List<Span> pieces = new ArrayList<>();
        String rest = span.shown();
        if (rest.length() <= LONGEST) {
            return List.of(span);
        }
        while (rest.length() > LONGEST) {
            int end = Math.max(rest.lastIndexOf(' ', LONGEST), 0);
            int cut = end == 0 ? rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST) - 1) : end;
            pieces.add(new Span.Plain(rest.substring(0, cut)));
            rest = rest.substring(cut).stripLeading();
        }
        pieces.add(new Span.Plain(rest));
        return pieces;
    }
}
