package de.lotsin.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Fills as few messages as possible with blocks of lines, each message within Telegram's limits.
final class Packing {

    /// Characters that are seen.
    static final int CHARACTERS = 4096;

    private static final int BYTES = 32_768;
    private static final String GAP = "\n\n";

    private final List<String> messages = new ArrayList<>();
    private String current = "";

    /// Adds a block. It is broken, at a line, only if it fills a message by itself.
    ///
    /// @param lines HTML, each short enough for a message
    void add(List<String> lines, String opening, String closing) {
        String block = opening + String.join("\n", lines) + closing;
        if (Bubble.shown(block).isBlank()) {
            return;
        }
        String longer = current.isEmpty() ? block : current + GAP + block;
        if (fits(longer)) {
            current = longer;
        } else if (!current.isEmpty()) {
            close();
            add(lines, opening, closing);
        } else if (lines.size() > 1) {
            int half = lines.size() / 2;
            add(lines.subList(0, half), opening, closing);
            add(lines.subList(half, lines.size()), opening, closing);
        } else {
            throw new IllegalArgumentException("A line is too long for a message");
        }
    }

    /// The messages, at least one, none of them empty.
    List<String> messages() {
        close();
        return messages.isEmpty() ? List.of("…") : List.copyOf(messages);
    }

    private void close() {
        if (!current.isEmpty()) {
            messages.add(current);
            current = "";
        }
    }

    private static boolean fits(String html) {
        return Bubble.shown(html).length() <= CHARACTERS && html.getBytes(StandardCharsets.UTF_8).length <= BYTES;
    }
}
