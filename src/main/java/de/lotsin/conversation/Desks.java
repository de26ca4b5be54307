package de.lotsin.conversation;

import de.lotsin.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// All desks, found by the kind of a link.
@Component
class Desks {

    private final Map<Character, Desk> byKind = new HashMap<>();
    private final List<Desk> all;
    private final PlainPages plain;

    Desks(List<Desk> all, Messages messages) {
        this.all = List.copyOf(all);
        this.plain = new PlainPages(messages);
        for (Desk desk : all) {
            for (char kind : desk.kinds().toCharArray()) {
                Desk other = byKind.put(kind, desk);
                if (other != null) {
                    throw new IllegalStateException("Two desks serve " + kind + ": " + other + " and " + desk);
                }
            }
        }
    }

    /// The page behind a link; an unknown or outdated link opens a page that says so and leads on.
    Page open(Link link, Visit visit) {
        return Optional.ofNullable(byKind.get(link.kind()))
                .flatMap(desk -> desk.open(link, visit))
                .map(page -> page.readIn(visit.language()))
                .orElseGet(() -> plain.unknown(link, visit.language()));
    }

    /// Where her words lead while this link listens.
    Optional<Link> hear(Link link, Words words, Visit visit) {
        return Optional.ofNullable(byKind.get(link.kind())).flatMap(desk -> desk.hear(link, words, visit));
    }

    /// The first desk that can use where she stands; the one that listens is asked first.
    Optional<Link> meet(Link link, Incoming.Stands stands, Visit visit) {
        return Optional.ofNullable(byKind.get(link.kind()))
                .flatMap(desk -> desk.meet(link, stands, visit))
                .or(() -> all.stream()
                        .flatMap(desk -> desk.meet(Page.START, stands, visit).stream())
                        .findFirst());
    }
}
