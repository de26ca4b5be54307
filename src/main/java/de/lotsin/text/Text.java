package de.lotsin.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said, in one language, as pieces that know what they are. Writers turn it into HTML, Telegram's HTML or
/// plain characters; it is
/// never escaped before that, and holds no invisible control characters.
///
/// @param language the language of the words
/// @param spans the pieces in reading order; neighbouring plain pieces are joined
public record Text(Language language, List<Span> spans) {

    public Text {
        spans = joined(spans);
    }

    /// Plain words.
    public static Text of(Language language, String words) {
        return new Text(language, words.isEmpty() ? List.of() : List.of(new Span.Plain(words)));
    }

    /// A single span.
    public static Text of(Language language, Span span) {
        return new Text(language, List.of(span));
    }

    /// Nothing.
    public static Text empty(Language language) {
        return new Text(language, List.of());
    }

    /// These texts one after the other with plain words between them, all in the language of the first.
    public static Text join(Language language, String between, Collection<Text> texts) {
        List<Span> spans = new ArrayList<>();
        for (Text text : texts) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain(between));
            }
            spans.addAll(text.spans);
        }
        return new Text(language, spans);
    }

    /// This text, then that one.
    public Text plus(Text next) {
        return new Text(
                language, Stream.concat(spans.stream(), next.spans.stream()).toList());
    }

    /// This text, then plain words.
    public Text plus(String words) {
        return plus(of(language, words));
    }

    /// The characters she sees, without markup and control characters.
    public String plain() {
        return spans.stream().map(Span::shown).collect(Collectors.joining());
    }

    /// How many UTF-16 units she sees.
    public int length() {
        return spans.stream().mapToInt(span -> span.shown().length()).sum();
    }

    /// Whether there is nothing to see.
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// Its lines. Only plain spans are broken; a line may be empty.
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            if (!(span instanceof Span.Plain plain)) {
                line.add(span);
                continue;
            }
            String[] parts = plain.shown().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Text(language, line));
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Span.Plain(parts[i]));
                }
            }
        }
        lines.add(new Text(language, line));
        return lines;
    }

    @Override
    public String toString() {
        return plain();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (span instanceof Span.Plain plain
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Span.Plain before) {
                joined.set(joined.size() - 1, new Span.Plain(before.shown() + plain.shown()));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }
}
