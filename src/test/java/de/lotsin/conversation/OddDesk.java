package de.lotsin.conversation;

import de.lotsin.text.Text;
import java.util.Optional;

/// A desk for tests: `y` fails, `z` listens. It takes `seven` for `z-7`, fails over `seventeen`, and leads to `z-here`
/// from wherever she stands.
final class OddDesk implements Desk {

    static final Link BROKEN = Link.to('y', "broken");
    static final Link LISTENING = Link.to('z');
    static final Link SEVEN = Link.to('z', "7");
    static final Link HERE = Link.to('z', "here");

    @Override
    public String kinds() {
        return "yz";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        if (link.kind() == 'y') {
            throw new IllegalStateException("broken");
        }
        Page page = Page.at(link, Text.of(visit.language(), "odd"));
        return Optional.of(link.equals(LISTENING) ? page.listeningFor(LISTENING) : page);
    }

    @Override
    public Optional<Link> hear(Link link, Words words, Visit visit) {
        return switch (words.spoken()) {
            case "seven" -> Optional.of(SEVEN);
            case "seventeen" -> throw new IllegalArgumentException("No such number: " + words.spoken());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Link> meet(Link link, Incoming.Stands stands, Visit visit) {
        return link.equals(LISTENING) ? Optional.of(HERE) : Optional.empty();
    }
}
