package de.lotsin.conversation;

import de.lotsin.text.Text;
import java.util.Optional;

/// Something she can press.
///
/// @param label at most 28 characters
/// @param action what it does
/// @param pictogram the name of its picture, decorative beside the label
/// @param main whether it is the page's main action
public record Button(Text label, Action action, Optional<String> pictogram, boolean main) {

    /// The greatest length of a label.
    public static final int MAX = 28;

    /// What a button does.
    public sealed interface Action {}

    /// Opens a page, perhaps in another language from then on.
    public record Open(Entry entry) implements Action {}

    /// Leads outside, to an address whose host the label or the page shows.
    public record Leave(String url) implements Action {}

    /// A button that opens this link.
    public static Button to(Link link, Text label) {
        return new Button(label, new Open(Entry.to(link)), Optional.empty(), false);
    }

    /// A button that opens this entry.
    public static Button to(Entry entry, Text label) {
        return new Button(label, new Open(entry), Optional.empty(), false);
    }

    /// The same with a picture.
    public Button withPictogram(String name) {
        return new Button(label, action, Optional.of(name), main);
    }

    /// The same as the page's main action.
    public Button asMain() {
        return new Button(label, action, pictogram, true);
    }
}
