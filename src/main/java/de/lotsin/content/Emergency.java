package de.lotsin.content;

import de.lotsin.conversation.Page;
import de.lotsin.text.Arg;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;

/// The strip of numbers on top of pages on dangerous topics.
final class Emergency {

    private Emergency() {}

    /// The page with the strip, where it is needed.
    static Page above(Page page, boolean needed, Wording wording) {
        return needed ? page.warning(strip(wording)) : page;
    }

    private static Text strip(Wording wording) {
        return wording.text(
                "safety.strip", Arg.phone("police", "110"), Arg.phone("rescue", "112"), Arg.phone("line", "116 016"));
    }
}
