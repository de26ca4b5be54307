package de.lotsin.telegram.fake;

import java.util.List;
import java.util.Optional;

/// A message as it stands in a chat.
///
/// @param fromBot whether the bot wrote it
/// @param text what one sees, invisible characters included
/// @param source what was sent, with markup
/// @param rows the buttons under it
/// @param edits how often it was edited
public record FakeMessage(int id, boolean fromBot, String text, String source, List<List<FakeButton>> rows, int edits) {

    /// All its buttons in reading order.
    public List<FakeButton> buttons() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// The labels of its buttons, as shown.
    public List<String> labels() {
        return buttons().stream().map(FakeButton::label).toList();
    }

    /// The text without invisible characters.
    public String bare() {
        return Chat.bare(text);
    }

    Optional<FakeButton> button(String name) {
        return buttons().stream().filter(button -> button.called(name)).findFirst();
    }
}
