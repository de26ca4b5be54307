package de.lotsin.conversation;

import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.OpensUnknown;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import java.util.List;
import java.util.Optional;

/// What one woman says in a test, and what comes back.
final class Conversation {

    private final Turns turns;
    private final Addressed woman;

    /// @param client the language code of her client
    Conversation(Turns turns, String address, String client) {
        this.turns = turns;
        this.woman = new Addressed("telegram", address, Optional.of(client));
    }

    Reply starts() {
        return says(new Starts());
    }

    /// She opens a link as it stands on a flyer or in a button.
    Reply opens(String entry) {
        return says(Entry.parse(entry).<Said>map(Opens::new).orElseGet(OpensUnknown::new));
    }

    Reply opens(Link link) {
        return says(new Opens(Entry.to(link)));
    }

    Reply presses(Button button) {
        return says(new Opens(((Button.Open) button.action()).entry()));
    }

    Reply writes(String words) {
        return says(new Writes(new Words(words)));
    }

    Reply stands() {
        return says(new Stands(51.34, 12.37));
    }

    Reply says(Said said) {
        return turns.apply(new Incoming(woman, said));
    }

    /// The links of the pages of a reply.
    static List<String> links(Reply reply) {
        return reply.pages().stream().map(page -> page.link().encoded()).toList();
    }

    /// What the buttons of the last page open.
    static List<String> buttons(Reply reply) {
        return Seen.links(reply.last());
    }
}
