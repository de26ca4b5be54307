package de.lotsin.content;

import de.lotsin.text.Arg;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;

/// The strip of numbers on top of pages on dangerous topics.
final class Emergency {

    private Emergency() {}

    static Text strip(Wording wording) {
        return wording.text(
                "safety.strip", Arg.phone("police", "110"), Arg.phone("rescue", "112"), Arg.phone("line", "116 016"));
    }
}
