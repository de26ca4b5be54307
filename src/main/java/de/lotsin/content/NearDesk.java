package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.conversation.Words;
import de.lotsin.place.Coordinates;
import de.lotsin.place.District;
import de.lotsin.place.Place;
import de.lotsin.place.Places;
import de.lotsin.place.Search;
import de.lotsin.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where she looks for help: `n-kinder` asks for a place and listens, `d-kinder` lists the districts,
/// `w-kinder-burgstaedt-burkau` asks which of several is
/// meant, `x-kinder` says that a postcode is not Saxon. All of them lead to the contacts of [ContactsDesk]. The place
/// is in the link and nowhere else.
@Component
class NearDesk implements Desk {

    private final Places places;

    NearDesk(Places places) {
        this.places = places;
    }

    static Link near(String topic) {
        return Link.to('n', topic);
    }

    @Override
    public String kinds() {
        return "ndwx";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        return Optional.of(
                switch (link.kind()) {
                    case 'd' -> districts(link.part(0), visit);
                    case 'w' -> which(link, visit);
                    case 'x' -> outside(link.part(0), visit);
                    default -> ask(link.part(0), visit);
                });
    }

    @Override
    public Optional<Link> hear(Link link, Words words, Visit visit) {
        String topic = link.part(0);
        return switch (places.find(words.spoken())) {
            case Search.Found(Place place) -> Optional.of(ContactsDesk.at(topic, place));
            case Search.Several(List<Place> several) -> Optional.of(which(topic, several));
            case Search.Outside _ -> Optional.of(Link.to('x', topic));
            case Search.Unknown _ -> Optional.empty();
        };
    }

    @Override
    public Optional<Link> meet(Link link, Incoming.Stands stands, Visit visit) {
        String topic = link.kind() == 'n' ? link.part(0) : "";
        return places.nearest(new Coordinates(stands.latitude(), stands.longitude()))
                .map(place -> ContactsDesk.at(topic, place));
    }

    private Page ask(String topic, Visit visit) {
        Wording wording = visit.wording();
        Page page = Page.at(near(topic), wording.text("content.near-heading"))
                .withPictogram("pin")
                .saying(wording.text("content.near-text"))
                .backTo(topic.isEmpty() ? Page.START : TopicDesk.to(topic))
                .listeningFor(near(topic));
        for (Place town : places.bigTowns()) {
            page = page.with(Button.to(ContactsDesk.at(topic, town), town.nameIn(visit.language())));
        }
        return page.with(Button.to(Link.to('d', topic), wording.text("content.districts-button")))
                .with(Button.to(ContactsDesk.everywhere(topic), wording.text("content.everywhere-button"))
                        .withPictogram("phone"));
    }

    private Page districts(String topic, Visit visit) {
        Page page = Page.at(Link.to('d', topic), visit.wording().text("content.districts-heading"))
                .withPictogram("pin")
                .saying(visit.wording().text("content.districts-text"))
                .backTo(near(topic));
        for (District district : places.districts()) {
            Optional<Place> whole = places.byCode(district.code());
            if (whole.isPresent()) {
                page = page.with(Button.to(
                        ContactsDesk.at(topic, whole.get()), whole.get().nameIn(visit.language())));
            }
        }
        return page;
    }

    private Page which(Link link, Visit visit) {
        Page page = Page.at(link, visit.wording().text("content.which-place"))
                .withPictogram("pin")
                .saying(visit.wording().text("content.which-place-text"))
                .backTo(near(link.part(0)))
                .listeningFor(near(link.part(0)));
        for (String code : link.partsFrom(1)) {
            Optional<Place> place = places.byCode(code);
            if (place.isPresent()) {
                page = page.with(Button.to(
                        ContactsDesk.at(link.part(0), place.get()), place.get().nameWithDistrictIn(visit.language())));
            }
        }
        return page;
    }

    private static Page outside(String topic, Visit visit) {
        Wording wording = visit.wording();
        return Page.at(Link.to('x', topic), wording.text("content.place-outside-heading"))
                .withPictogram("pin")
                .saying(wording.text("content.place-outside-text"))
                .backTo(near(topic))
                .listeningFor(near(topic))
                .with(Button.to(ContactsDesk.everywhere(topic), wording.text("content.everywhere-button"))
                        .withPictogram("phone")
                        .asMain());
    }

    /// As many of the places as a link has room for, the likeliest first.
    private static Link which(String topic, List<Place> several) {
        List<String> parts = new ArrayList<>(List.of(topic));
        int length = 2 + topic.length();
        for (Place place : several) {
            length += 1 + place.code().length();
            if (length <= Link.MAX) {
                parts.add(place.code());
            }
        }
        return Link.to('w', parts.toArray(String[]::new));
    }
}
