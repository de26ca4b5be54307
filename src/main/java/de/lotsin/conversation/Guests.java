package de.lotsin.conversation;

import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Sender;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.visitor.Visitor;
import de.lotsin.visitor.Visitors;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Recognises who is there. When the database is away she is served all the same, in the language of her client: pages
/// are in memory.
@Component
class Guests {

    private static final Logger log = LoggerFactory.getLogger(Guests.class);

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final Visitors visitors;
    private final Languages languages;

    Guests(Visitors visitors, Languages languages) {
        this.visitors = visitors;
        this.languages = languages;
    }

    Guest arrive(Sender sender, Instant now) {
        return switch (sender) {
            case Passing passing -> unknown(passing);
            case Addressed addressed -> arrived(addressed, now);
        };
    }

    /// The same for somebody who calls for help: a slow database must not keep her waiting.
    Guest arriveAtOnce(Sender sender, Instant now) {
        CompletableFuture<Guest> guest = new CompletableFuture<>();
        Thread.startVirtualThread(() -> guest.complete(arrive(sender, now)));
        return guest.completeOnTimeout(unknown(sender), AT_ONCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Writes down what changed; nothing is written when nothing did.
    void remember(Guest guest, Optional<Language> chosen, Optional<Link> listening) {
        guest.visitor().ifPresent(visitor -> {
            boolean sameLanguage =
                    chosen.isEmpty() || (!guest.undecided() && chosen.get().equals(guest.language()));
            if (sameLanguage && listening.equals(guest.listening())) {
                return;
            }
            try {
                visitors.remember(
                        visitor.id(),
                        chosen.map(Language::tag).or(visitor::language).orElse(null),
                        listening.map(Link::encoded));
            } catch (DataAccessException | CannotCreateTransactionException e) {
                away(e);
            }
        });
    }

    void leave(Sender sender) {
        try {
            if (sender instanceof Addressed addressed) {
                visitors.unreachable(addressed.channel(), addressed.address());
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            away(e);
        }
    }

    private Guest arrived(Addressed addressed, Instant now) {
        try {
            Visitor visitor = visitors.arrive(addressed.channel(), addressed.address(), now);
            Optional<Language> chosen = languages.of(visitor.language().orElse(null));
            return new Guest(
                    Optional.of(visitor),
                    chosen.orElse(hinted(addressed)),
                    chosen.isEmpty(),
                    visitor.listening().flatMap(Link::parse));
        } catch (DataAccessException | CannotCreateTransactionException e) {
            away(e);
            return unknown(addressed);
        }
    }

    /// Whom we cannot look up just now: she gets the language of her client.
    Guest unknown(Sender sender) {
        return switch (sender) {
            case Passing passing -> new Guest(Optional.empty(), passing.language(), false, passing.at());
            case Addressed addressed -> new Guest(Optional.empty(), hinted(addressed), false, Optional.empty());
        };
    }

    private Language hinted(Addressed addressed) {
        return languages.meantBy(addressed.client().orElse(null)).orElseGet(languages::source);
    }

    private static void away(RuntimeException e) {
        log.warn("The database is away: {}", e.getClass().getSimpleName());
    }
}
