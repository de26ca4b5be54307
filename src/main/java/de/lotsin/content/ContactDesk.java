package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Hours;
import de.lotsin.text.Languages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// One contact with everything that is known about it: `k-adbsachsen`, its second part `k-adbsachsen-2`, in another
/// language `k-adbsachsen-1-en`.
@Component
class ContactDesk implements Desk {

    private final Published published;
    private final ContactLines lines;
    private final FactLines facts;
    private final Reading reading;
    private final boolean demo;

    ContactDesk(
            Published published,
            ContactLines lines,
            FactLines facts,
            Languages languages,
            @Value("${lotsin.demo:true}") boolean demo) {
        this.published = published;
        this.lines = lines;
        this.facts = facts;
        this.reading = new Reading(languages);
        this.demo = demo;
    }

    /// The button that opens a contact; a name too long for it is cut at a word.
    static Button button(Contact contact, Visit visit) {
        String name = contact.organisation();
        if (name.length() > Button.MAX) {
            int cut = name.lastIndexOf(' ', Button.MAX - 1);
            name = name.substring(0, cut < Button.MAX / 2 ? Button.MAX - 1 : cut)
                            .replaceFirst(" \\p{Ll}{2,4}$", "") + "…";
        }
        return Button.to(Link.to('k', contact.code()), Text.of(visit.language(), new Span.Name(name)));
    }

    @Override
    public String kinds() {
        return "k";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        LocalDate today = visit.now().atZone(Hours.BERLIN).toLocalDate();
        return published
                .catalogue()
                .contact(link.part(0))
                .filter(contact -> !contact.verification().tooOld(today, demo))
                .map(contact -> page(link, contact, visit, today));
    }

    private Page page(Link link, Contact contact, Visit visit, LocalDate today) {
        Page frame = Page.at(link, Text.of(visit.language(), new Span.Name(contact.organisation())))
                .withPictogram(contact.kind().equals("shelter") ? "shield" : "phone")
                .backTo(NearDesk.near(contact.topics().getFirst()));
        frame = frame.noting(facts.marks(contact.verification(), today, visit));
        Optional<Localised.Version<Contact.Words>> version = reading.version(contact.texts(), visit, link.part(2));
        if (version.isPresent()) {
            frame = frame.noting(reading.marks(version.get(), visit));
        }
        Page page = Parts.page(
                frame,
                lines.of(contact, version, visit),
                List.of(),
                visit.wording().text("content.more"));
        return version.isPresent()
                ? page
                : page.with(reading.others(contact.texts(), visit, tag -> Link.to('k', contact.code(), "1", tag)));
    }
}
