package de.lotsin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The plain notation of content: words, line breaks, and `{phone 116 016}`, `{web bamf.de}`, `{mail a@b.de}`. Content
/// is not an ICU message.
public final class Markup {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(phone|web|mail) ([^{}\\n]+)}");

    private Markup() {}

    /// The text this notation stands for. Anything that is not a placeholder is words.
    public static Text parse(Language language, String body) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(body);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                spans.add(new Span.Plain(body.substring(from, matcher.start())));
            }
            spans.add(span(matcher.group(1), matcher.group(2).strip()));
            from = matcher.end();
        }
        if (from < body.length()) {
            spans.add(new Span.Plain(body.substring(from)));
        }
        return new Text(language, spans);
    }

    /// The placeholders in the order of the text; a translation has the same ones in any order.
    public static List<String> placeholders(String body) {
        return PLACEHOLDER.matcher(body).results().map(result -> result.group()).toList();
    }

    /// The words, with `gap` in the place of each placeholder.
    static String without(String body, String gap) {
        return PLACEHOLDER.matcher(body).replaceAll(gap);
    }

    private static Span span(String kind, String value) {
        return switch (kind) {
            case "phone" -> Span.Phone.of(value);
            case "mail" -> new Span.Mail(value);
            default -> Span.Web.of(value);
        };
    }
}
