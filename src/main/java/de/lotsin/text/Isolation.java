package de.lotsin.text;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Keeps directions apart in channels that know only characters: the one place where bidi control characters are made.
/// Pieces that run from left
/// to right stand in LRI…PDI, names in FSI…PDI, and a line that would start in the wrong direction begins with a mark.
/// HTML needs none of this: there
/// `dir` does it.
public final class Isolation {

    private static final String LRI = "\u2066";
    private static final String FSI = "\u2068";
    private static final String PDI = "\u2069";
    private static final String RLM = "\u200F";
    private static final String LRM = "\u200E";

    private Isolation() {}

    /// The text as characters, each span written by `markup` and isolated from outside, never across a line break.
    public static String apply(Text text, Function<Span, String> markup) {
        return text.lines().stream().map(line -> line(line, markup)).collect(Collectors.joining("\n"));
    }

    /// The text as plain characters, isolated.
    public static String plain(Text text) {
        return apply(text, Span::shown);
    }

    private static String line(Text line, Function<Span, String> markup) {
        boolean rightToLeft = line.language().rightToLeft();
        if (line.spans().isEmpty()) {
            return "";
        }
        String body = line.spans().stream()
                .map(span -> isolated(span, markup, rightToLeft))
                .collect(Collectors.joining());
        return mark(line.spans(), rightToLeft) + body;
    }

    private static String isolated(Span span, Function<Span, String> markup, boolean rightToLeft) {
        String written = markup.apply(span);
        return switch (span) {
            case Span.Plain _, Span.Strong _ -> written;
            case Span.Name _ -> FSI + written + PDI;
            case Span.Ltr _, Span.Phone _, Span.Mail _, Span.Web _ -> rightToLeft ? LRI + written + PDI : written;
        };
    }

    /// What must stand before a line so that clients, which take a line's direction from its first strong letter, get
    /// it right.
    private static String mark(List<Span> line, boolean rightToLeft) {
        String own = line.stream()
                .filter(span -> span instanceof Span.Plain || span instanceof Span.Strong)
                .map(Span::shown)
                .collect(Collectors.joining());
        byte base = Bidi.getBaseDirection(own);
        if (rightToLeft) {
            return base == Bidi.RTL && line.getFirst() instanceof Span.Plain ? "" : RLM;
        }
        return base == Bidi.RTL ? LRM : "";
    }
}
