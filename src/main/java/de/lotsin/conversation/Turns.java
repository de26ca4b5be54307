package de.lotsin.conversation;

import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.OpensUnknown;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Sends;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import de.lotsin.text.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// One turn of the conversation, and the only place that knows the order of things: a call for help first, then the
/// rate limit, who she is, what she
/// wants, and an apology if that fails. Never throws.
@Component
public final class Turns implements Function<Incoming, Reply> {

    /// What is said once to somebody new who did not begin at the start page.
    static final Link WELCOME = Link.to('i', "welcome");

    private final Desks desks;
    private final Understanding understanding;
    private final Guests guests;
    private final RateLimit limit = new RateLimit();
    private final Messages messages;
    private final PlainPages plain;
    private final Clock clock;

    Turns(Desks desks, Understanding understanding, Guests guests, Messages messages, Clock clock) {
        this.desks = desks;
        this.understanding = understanding;
        this.guests = guests;
        this.messages = messages;
        this.plain = new PlainPages(messages);
        this.clock = clock;
    }

    /// Answers one thing that came in. The turn is finished when this returns.
    @Override
    public Reply apply(Incoming incoming) {
        Instant now = clock.instant();
        if (incoming.said() instanceof Leaves) {
            guests.leave(incoming.sender());
            return reply(List.of(), messages.languages().source());
        }
        Guest guest = guests.unknown(incoming.sender());
        try {
            boolean urgent = incoming.said() instanceof Writes writes && understanding.urgent(writes.words());
            guest = urgent || helps(incoming.said())
                    ? guests.arriveAtOnce(incoming.sender(), now)
                    : guests.arrive(incoming.sender(), now);
            Wording wording = messages.in(spoken(incoming.said(), guest));
            return answered(
                    incoming,
                    urgent,
                    guest,
                    new Visit(wording, incoming.sender().channel(), now));
        } catch (RuntimeException e) {
            Language language = spoken(incoming.said(), guest);
            return reply(List.of(plain.apology(wanted(incoming.said()), language, e)), language);
        }
    }

    private Reply answered(Incoming incoming, boolean urgent, Guest guest, Visit visit) {
        Language language = visit.language();
        Said said = incoming.said();
        if (!urgent && !helps(said) && !limit.allows(incoming.sender(), visit.now())) {
            return reply(List.of(plain.slowDown(wanted(said), language)), language);
        }
        List<Page> pages = new ArrayList<>();
        if (urgent) {
            pages.add(desks.open(help((Writes) said, language), visit));
        } else if (guest.undecided() && chosen(said).isEmpty() && !helps(said)) {
            pages.add(desks.open(firstWanted(said, language).within(Page.LANGUAGES), visit));
        } else {
            Page page = page(said, guest, visit);
            if (guest.undecided() && !helps(said) && !page.link().equals(Page.START)) {
                pages.add(desks.open(WELCOME, visit));
            }
            pages.add(page);
        }
        guests.remember(guest, chosen(said), pages.getLast().listening());
        return reply(pages, language);
    }

    private Page page(Said said, Guest guest, Visit visit) {
        return switch (said) {
            case Opens opens -> desks.open(opens.entry().link(), visit);
            case OpensUnknown _ -> plain.unknown(Page.START, visit.language());
            case Writes writes -> desks.open(meant(writes, guest, visit), visit);
            case Stands stands ->
                desks.meet(guest.listening().orElse(Page.START), stands, visit)
                        .map(link -> desks.open(link, visit))
                        .orElseGet(() -> plain.unreadable(visit.language()));
            case Sends _ -> plain.unreadable(visit.language());
            case Starts _, Leaves _ -> desks.open(Page.START, visit);
        };
    }

    private Link meant(Writes writes, Guest guest, Visit visit) {
        return guest.listening()
                .flatMap(link -> desks.hear(link, writes.words(), visit))
                .orElseGet(() -> understanding.linkFor(writes.words(), visit.language()));
    }

    /// The help page, from which "I meant something else" leads on to what the words would have found.
    private Link help(Writes writes, Language language) {
        Link card = Link.to('h', "said");
        try {
            return understanding.linkFor(writes.words(), language).within(card);
        } catch (RuntimeException _) {
            return card;
        }
    }

    /// What she wants to see once she has chosen a language: a question that comes first is not lost.
    private Link firstWanted(Said said, Language language) {
        return said instanceof Writes writes ? understanding.linkFor(writes.words(), language) : wanted(said);
    }

    private static boolean helps(Said said) {
        return said instanceof Opens opens && opens.entry().link().kind() == Page.HELP.kind();
    }

    private Optional<Language> chosen(Said said) {
        return said instanceof Opens opens
                ? opens.entry().language().flatMap(messages.languages()::meantBy)
                : Optional.empty();
    }

    private Language spoken(Said said, Guest guest) {
        return chosen(said).orElse(guest.language());
    }

    private static Link wanted(Said said) {
        return said instanceof Opens opens ? opens.entry().link() : Page.START;
    }

    private Reply reply(List<Page> pages, Language language) {
        Link here = pages.isEmpty() ? Page.START : pages.getLast().link();
        Link back = pages.isEmpty() ? Page.START : pages.getLast().back();
        return new Reply(pages, plain.frame(here, back, language));
    }
}
