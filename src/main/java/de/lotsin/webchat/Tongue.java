package de.lotsin.webchat;

import de.lotsin.conversation.Link;
import de.lotsin.text.Language;

/// A language in the list she chooses from: its own name, and the address of the same page in it.
record Tongue(String tag, String dir, String label, String href, boolean current) {

    static Tongue of(Language language, Link link, boolean current) {
        return new Tongue(
                language.tag(),
                Passage.direction(language),
                language.label(),
                Paths.of(language, Paths.kept(link)),
                current);
    }
}
