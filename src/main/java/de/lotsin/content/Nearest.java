package de.lotsin.content;

import de.lotsin.place.Place;
import de.lotsin.place.Places;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Sorts contacts for one woman: what fits first, then what is near. The first five always hold one that helps
/// everybody by phone or online.
final class Nearest {

    private static final int FIRST = 5;
    /// Farther away, a place helps less than a telephone.
    private static final double REACHABLE = 60;

    private final Places places;
    private final Languages languages;

    Nearest(Places places, Languages languages) {
        this.places = places;
        this.languages = languages;
    }

    /// @param kilometres how far it is as the crow flies; empty for phone and online help or without a place
    record Near(Contact contact, OptionalDouble kilometres) {}

    /// @param topic the code of a topic, or empty for all
    List<Near> sorted(List<Contact> contacts, String topic, Optional<Place> here, Language language) {
        List<Near> found = contacts.stream()
                .filter(contact -> topic.isEmpty() || contact.topics().contains(topic))
                .filter(contact -> serves(contact, here))
                .map(contact -> new Near(contact, distance(contact, here)))
                .sorted(Comparator.comparingDouble((Near near) -> rank(near, topic, language))
                        .thenComparing(near -> near.contact().code()))
                .toList();
        return withStatewideFirst(found);
    }

    /// Without a place: what helps everywhere. With one: that, and what serves her district.
    private boolean serves(Contact contact, Optional<Place> here) {
        Contact.Reach reach = contact.reach();
        if (here.isEmpty()) {
            return reach.online()
                    || (reach.districts().isEmpty() && reach.place().isEmpty());
        }
        return reach.districts().isEmpty()
                || here.get().districts().stream()
                        .anyMatch(district -> reach.districts().contains(district.ags()));
    }

    private OptionalDouble distance(Contact contact, Optional<Place> here) {
        Optional<Place> there = contact.reach().place().flatMap(places::byCode);
        return here.isEmpty() || there.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        here.get().coordinates().kilometresTo(there.get().coordinates()));
    }

    /// Lower is better: kilometres, and what counts as much as kilometres.
    private double rank(Near near, String topic, Language language) {
        Contact contact = near.contact();
        double far = near.kilometres().orElse(contact.reach().districts().isEmpty() ? REACHABLE : 0);
        double unfit = topic.isEmpty() ? 0 : Math.min(2, contact.topics().indexOf(topic)) * 15;
        boolean spoken = contact.languages().stream()
                .flatMap(tag -> languages.meantBy(tag).stream())
                .anyMatch(language::equals);
        double foreign = spoken ? 0 : contact.facts().interpreter().equals("yes") ? 5 : 15;
        return far + unfit + foreign;
    }

    private static List<Near> withStatewideFirst(List<Near> found) {
        Optional<Near> statewide =
                found.stream().filter(near -> near.contact().reach().online()).findFirst();
        if (statewide.isEmpty() || found.indexOf(statewide.get()) < FIRST) {
            return found;
        }
        List<Near> moved = new ArrayList<>(found);
        moved.remove(statewide.get());
        moved.add(FIRST - 1, statewide.get());
        return moved;
    }
}
