package de.lotsin.conversation;

import de.lotsin.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What she sees of a page.
public final class Seen {

    private Seen() {}

    /// Everything that stands on it: heading, strip, text, small print.
    public static String words(Page page) {
        return Stream.of(List.of(page.heading()), page.warning().stream().toList(), page.paragraphs(), page.notes())
                .flatMap(Collection::stream)
                .map(Text::plain)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// What its buttons open.
    public static List<String> links(Page page) {
        return page.buttons().stream()
                .map(button -> ((Button.Open) button.action()).entry().encoded())
                .toList();
    }
}
