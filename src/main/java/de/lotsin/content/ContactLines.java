package de.lotsin.content;

import de.lotsin.conversation.Visit;
import de.lotsin.hours.Holidays;
import de.lotsin.hours.Hours;
import de.lotsin.hours.HoursWording;
import de.lotsin.hours.Opening;
import de.lotsin.place.Places;
import de.lotsin.text.Markup;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What is known about a contact, in words: what it is, how to reach it, where and when.
@Component
class ContactLines {

    private final Places places;
    private final Holidays holidays;
    private final FactLines facts;

    ContactLines(Places places, Holidays holidays, FactLines facts) {
        this.places = places;
        this.holidays = holidays;
        this.facts = facts;
    }

    /// Whether it is open now, where that is known.
    Optional<Text> state(Contact contact, Visit visit) {
        Hours hours = Hours.parse(contact.hours());
        return hours instanceof Hours.Unknown ? Optional.empty() : Optional.of(opening(hours, visit));
    }

    /// Everything that is known about it, each kind of thing in a paragraph.
    ///
    /// @param version what is said about it, where there is a version for her
    List<Text> of(Contact contact, Optional<Localised.Version<Contact.Words>> version, Visit visit) {
        List<Text> paragraphs = new ArrayList<>();
        version.ifPresent(found ->
                paragraphs.add(Markup.parse(found.language(), found.words().about())));
        paragraphs.add(reach(contact, visit));
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
    private static Text reach(Contact contact, Visit visit) {
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
}
