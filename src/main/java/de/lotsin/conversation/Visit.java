package de.lotsin.conversation;

import de.lotsin.text.Language;
import de.lotsin.text.Wording;
import java.time.Instant;

/// What a desk knows of the woman before it: how to speak to her, through which channel, and when it is. Nothing else.
///
/// @param channel the name of the channel, for example `telegram`
public record Visit(Wording wording, String channel, Instant now) {

    /// Her language.
    public Language language() {
        return wording.language();
    }
}
