package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Hours;
import de.lotsin.place.Place;
import de.lotsin.place.Places;
import de.lotsin.text.Arg;
import de.lotsin.text.Languages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Who helps near a place: `c-kinder-04109`, the next five `c-kinder-04109-2`, by phone or online `c-kinder-all`.
@Component
class ContactsDesk implements Desk {

    /// Stands for all of Saxony where a place would stand.
    private static final String EVERYWHERE = "all";
    private static final int AT_ONCE = 5;
    private static final double TELLING = 2;

    private final Published published;
    private final Places places;
    private final Nearest nearest;
    private final ContactLines lines;
    private final boolean demo;

    ContactsDesk(
            Published published,
            Places places,
            Languages languages,
            ContactLines lines,
            @Value("${lotsin.demo:true}") boolean demo) {
        this.published = published;
        this.places = places;
        this.nearest = new Nearest(places, languages);
        this.lines = lines;
        this.demo = demo;
    }

    static Link at(String topic, Place place) {
        return Link.to('c', topic, place.code());
    }

    static Link everywhere(String topic) {
        return Link.to('c', topic, EVERYWHERE);
    }

    @Override
    public String kinds() {
        return "c";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        String topic = link.part(0);
        if (link.part(1).equals(EVERYWHERE)) {
            return Optional.of(list(link, topic, Optional.empty(), visit));
        }
        return places.byCode(link.part(1)).map(place -> list(link, topic, Optional.of(place), visit));
    }

    private Page list(Link link, String topic, Optional<Place> place, Visit visit) {
        Wording wording = visit.wording();
        LocalDate today = visit.now().atZone(Hours.BERLIN).toLocalDate();
        List<Contact> usable = published.catalogue().contacts().stream()
                .filter(contact -> !contact.verification().tooOld(today, demo))
                .toList();
        List<Nearest.Near> found = nearest.sorted(usable, topic, place, visit.language());
        boolean local = place.isEmpty()
                || found.stream().anyMatch(near -> !near.contact().reach().online());
        Page page = Page.at(link, heading(place, wording)).withPictogram("pin").backTo(NearDesk.near(topic));
        if (!local) {
            page = page.saying(wording.text("content.no-contacts"));
        }
        int number = Parts.number(link.part(2));
        int from = Math.min((number - 1) * AT_ONCE, found.size());
        int to = Math.min(from + AT_ONCE, found.size());
        for (Nearest.Near near : found.subList(Math.max(0, from), to)) {
            page = page.saying(line(near, visit)).with(ContactDesk.button(near.contact(), visit));
        }
        if (to < found.size()) {
            Link more = Link.to('c', topic, link.part(1), Integer.toString(number + 1));
            page = page.with(
                    Button.to(more, wording.text("content.more-contacts")).withPictogram("more"));
        }
        return page.with(Button.to(NearDesk.near(topic), wording.text("content.other-place"))
                .withPictogram("pin"));
    }

    private static Text heading(Optional<Place> place, Wording wording) {
        return place.map(where ->
                        wording.text("content.contacts-heading", Arg.text("place", where.nameIn(wording.language()))))
                .orElseGet(() -> wording.text("content.contacts-everywhere"));
    }

    /// The name, then where, how far and whether open.
    private Text line(Nearest.Near near, Visit visit) {
        Wording wording = visit.wording();
        List<Text> rest = new ArrayList<>();
        near.contact()
                .reach()
                .place()
                .flatMap(places::byCode)
                .map(where -> where.nameIn(visit.language()))
                .ifPresent(rest::add);
        // Places are known as towns and postcodes: inside one of them a distance would pretend to know more.
        near.kilometres().stream()
                .filter(km -> km >= TELLING)
                .forEach(km -> rest.add(wording.text("content.contact-distance", Arg.count("km", Math.round(km)))));
        if (near.contact().reach().online()) {
            rest.add(wording.text("content.contact-online"));
        }
        lines.state(near.contact(), visit).ifPresent(rest::add);
        Text name = Text.of(visit.language(), new Span.Name(near.contact().organisation(), true));
        return rest.isEmpty() ? name : name.plus("\n").plus(Text.join(visit.language(), " · ", rest));
    }
}
