package de.lotsin.conversation;

import java.util.List;

/// The pages of one turn, in the order in which she reads them.
///
/// @param pages none when there is nobody to answer, usually one
/// @param frame the buttons every page has
public record Reply(List<Page> pages, Frame frame) {

    public Reply {
        pages = List.copyOf(pages);
    }

    /// The page on which she is after this turn.
    public Page last() {
        return pages.getLast();
    }

    /// The buttons every page has.
    public record Frame(Button help, Button back, Button start, Button language) {}
}
