package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Holidays;
import de.lotsin.hours.Hours;
import de.lotsin.hours.HoursWording;
import de.lotsin.hours.Opening;
import de.lotsin.place.Places;
import de.lotsin.text.Languages;
import de.lotsin.text.Markup;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// One contact with everything that is known about it: `k-adbsachsen`, its second part `k-adbsachsen-2`, in another
/// language `k-adbsachsen-1-en`.
@Component
class ContactDesk implements Desk {

    private final Published published;
    private final Places places;
    private final Holidays holidays;
    private final FactLines facts;
    private final Reading reading;
    private final boolean demo;

    ContactDesk(
            Published published,
            Places places,
            Holidays holidays,
            Languages languages,
            FactLines facts,
            @Value("${lotsin.demo:true}") boolean demo) {
        this.published = published;
        this.places = places;
        this.holidays = holidays;
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

    /// Whether it is open now, where that is known.
    Optional<Text> state(Contact contact, Visit visit) {
        Hours hours = Hours.parse(contact.hours());
        return hours instanceof Hours.Unknown ? Optional.empty() : Optional.of(opening(hours, visit));
    }

    private Page page(Link link, Contact contact, Visit visit, LocalDate today) {
        Page frame = Page.at(link, Text.of(visit.language(), new Span.Name(contact.organisation())))
                .withPictogram(contact.kind().equals("shelter") ? "shield" : "phone")
                .backTo(NearDesk.near(contact.topics().getFirst()));
        for (Text mark : facts.marks(contact.verification(), today, visit)) {
            frame = frame.noting(mark);
        }
        Optional<Localised.Version<Contact.Words>> version = reading.version(contact.texts(), visit, link.part(2));
        if (version.isPresent()) {
            for (Text mark : reading.marks(version.get(), visit)) {
                frame = frame.noting(mark);
            }
        }
        List<List<Text>> parts = Parts.of(frame, paragraphs(contact, version, visit), List.of());
        int number = Math.clamp(AnswerDesk.parsed(link.part(1)), 1, parts.size());
        Page page = frame;
        for (Text paragraph : parts.get(number - 1)) {
            page = page.saying(paragraph);
        }
        if (number < parts.size()) {
            Link next = Link.to('k', contact.code(), Integer.toString(number + 1), link.part(2));
            page = page.with(
                    Button.to(next, visit.wording().text("content.more")).withPictogram("more"));
        }
        return version.isPresent() ? page : page.with(otherLanguages(contact, visit));
    }

    private List<Text> paragraphs(Contact contact, Optional<Localised.Version<Contact.Words>> version, Visit visit) {
        List<Text> paragraphs = new ArrayList<>();
        version.ifPresent(found ->
                paragraphs.add(Markup.parse(found.language(), found.words().about())));
        paragraphs.add(lines(contact, visit));
        paragraphs.add(address(contact, visit));
        Hours hours = Hours.parse(contact.hours());
        List<Text> times = new ArrayList<>(List.of(opening(hours, visit)));
        times.addAll(new HoursWording(visit.wording()).week(hours));
        Text open = Text.join(visit.language(), "\n", times);
        paragraphs.add(
                times.size() == 1 ? open : AnswerDesk.headed(visit.wording().text("content.hours-heading"), open));
        paragraphs.add(facts.of(contact.facts(), contact.languages(), visit));
        if (contact.kind().equals("shelter")) {
            paragraphs.add(visit.wording().text("content.shelter-note"));
        }
        return paragraphs.stream().filter(text -> !text.isEmpty()).toList();
    }

    /// Phones, mail, web: each on a line of its own.
    private Text lines(Contact contact, Visit visit) {
        List<Text> lines = new ArrayList<>();
        contact.lines().phones().forEach(phone -> lines.add(Text.of(visit.language(), Span.Phone.of(phone))));
        contact.lines().mail().ifPresent(mail -> lines.add(Text.of(visit.language(), new Span.Mail(mail))));
        contact.lines().web().ifPresent(web -> lines.add(Text.of(visit.language(), Span.Web.of(web))));
        return Text.join(visit.language(), "\n", lines);
    }

    /// Street and town. An address stays in the letters that stand on the door.
    private Text address(Contact contact, Visit visit) {
        List<Text> lines = new ArrayList<>();
        contact.reach().address().ifPresent(street -> lines.add(Text.of(visit.language(), new Span.Ltr(street))));
        contact.reach().place().flatMap(places::byCode).ifPresent(place -> lines.add(place.nameIn(visit.language())));
        return lines.isEmpty()
                ? Text.empty(visit.language())
                : AnswerDesk.headed(
                        visit.wording().text("content.contact-places"), Text.join(visit.language(), "\n", lines));
    }

    private Text opening(Hours hours, Visit visit) {
        Opening opening = hours.at(visit.now(), holidays);
        return new HoursWording(visit.wording()).now(opening, visit.now());
    }

    private List<Button> otherLanguages(Contact contact, Visit visit) {
        return reading.missing(
                        Link.to('k', contact.code()),
                        contact.texts(),
                        visit,
                        tag -> Link.to('k', contact.code(), "1", tag))
                .buttons();
    }
}
