package de.lotsin.telegram.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Telegram's `parse_mode=HTML`: what is left to see, or the refusal in Telegram's words.
final class Html {

    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "tg-time",
            "span",
            "pre",
            "code",
            "blockquote");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|lt|gt|amp|quot);?");
    private static final Pattern START = Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern END = Pattern.compile("</([a-zA-Z0-9-]*)\\s*>");

    private final String source;
    private final StringBuilder shown = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Html(String source) {
        this.source = source;
    }

    /// The visible characters.
    static String shown(String source) {
        return new Html(source).parsed();
    }

    private String parsed() {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '&') {
                entity();
            } else if (c == '<') {
                tag();
            } else {
                shown.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw refused("Can't find end tag corresponding to start tag \"" + open.peek() + "\"");
        }
        return shown.toString();
    }

    private void entity() {
        Matcher entity = ENTITY.matcher(source).region(at, source.length());
        if (!entity.lookingAt()) {
            shown.append('&');
            at++;
            return;
        }
        shown.append(decoded(entity.group(1)));
        at = entity.end();
    }

    private static String decoded(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
        };
    }

    private void tag() {
        if (source.startsWith("</", at)) {
            end();
        } else {
            start();
        }
    }

    private void start() {
        Matcher start = START.matcher(source).region(at, source.length());
        if (!start.lookingAt()) {
            throw refused("Unclosed start tag at byte offset " + bytes());
        }
        String name = start.group(1).toLowerCase(Locale.ROOT);
        if (!TAGS.contains(name)) {
            throw refused("Unsupported start tag \"" + name + "\" at byte offset " + bytes());
        }
        if (name.equals("span") && !start.group(2).contains("tg-spoiler")) {
            throw refused("Tag \"span\" must have class \"tg-spoiler\" at byte offset " + bytes());
        }
        open.push(name);
        at = start.end();
    }

    private void end() {
        Matcher end = END.matcher(source).region(at, source.length());
        if (!end.lookingAt()) {
            throw refused("Unclosed end tag at byte offset " + bytes());
        }
        if (open.isEmpty()) {
            throw refused("Unexpected end tag at byte offset " + bytes());
        }
        String name = end.group(1).toLowerCase(Locale.ROOT);
        String expected = open.pop();
        if (!name.isEmpty() && !name.equals(expected)) {
            throw refused("Unmatched end tag at byte offset " + bytes() + ", expected \"</" + expected
                    + ">\", found \"</" + name + ">\"");
        }
        at = end.end();
    }

    private int bytes() {
        return source.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refusal refused(String reason) {
        return Refusal.fault("can't parse entities: " + reason);
    }
}
