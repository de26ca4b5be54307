package de.lotsin.place;

import de.lotsin.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Places by what people call them. Filled once, then only read.
final class NameIndex {

    private static final int SHORT = 5;
    private static final int LONG = 8;

    private final Map<String, Set<Place>> inSentences = new HashMap<>();
    private final Map<String, Set<Place>> whole = new LinkedHashMap<>();
    private final Map<String, Set<Place>> parts = new HashMap<>();
    private final List<Spelling> spellings = new ArrayList<>();

    private record Spelling(String compact, String sound, Place place) {}

    /// A name that means the place wherever it stands.
    void anywhere(String name, Place place) {
        asked(name, place);
        variants(name)
                .forEach(folded -> inSentences
                        .computeIfAbsent(folded, _ -> new LinkedHashSet<>())
                        .add(place));
    }

    /// A form of a name that means the place wherever it stands, but is no pattern for misspelt ones.
    void form(String folded, Place place) {
        inSentences.computeIfAbsent(folded, _ -> new LinkedHashSet<>()).add(place);
        whole.computeIfAbsent(compact(folded), _ -> new LinkedHashSet<>()).add(place);
    }

    /// A name that means the place when a place is asked for.
    void asked(String name, Place place) {
        for (String folded : variants(name)) {
            if (whole.computeIfAbsent(compact(folded), _ -> new LinkedHashSet<>())
                    .add(place)) {
                spellings.add(new Spelling(compact(folded), Sound.of(compact(folded)), place));
            }
        }
    }

    /// A part of a name that means the place when a place is asked for and no place has that name.
    void part(String name, Place place) {
        variants(name)
                .forEach(folded -> parts.computeIfAbsent(compact(folded), _ -> new LinkedHashSet<>())
                        .add(place));
    }

    Set<Place> inSentence(String folded) {
        return inSentences.getOrDefault(folded, Set.of());
    }

    Set<Place> called(String folded) {
        return whole.getOrDefault(compact(folded), Set.of());
    }

    Set<Place> partly(String folded) {
        return parts.getOrDefault(compact(folded), Set.of());
    }

    /// The places whose names come nearest to a misspelt one, if near enough.
    Set<Place> near(String folded) {
        String typed = compact(folded);
        String sound = Sound.of(typed);
        int best = Integer.MAX_VALUE;
        Set<Place> nearest = new LinkedHashSet<>();
        for (Spelling spelling : spellings) {
            int distance = Math.min(
                    distance(typed, spelling.compact, allowed(typed)), distance(sound, spelling.sound, allowed(sound)));
            if (distance < best) {
                best = distance;
                nearest.clear();
            }
            if (distance == best && distance < Integer.MAX_VALUE) {
                nearest.add(spelling.place);
            }
        }
        return nearest;
    }

    static String compact(String folded) {
        return folded.replace(" ", "");
    }

    /// The folded forms of a name: umlauts may be typed as one letter or two.
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        variants.add(Folding.fold(name));
        variants.add(Folding.fold(TownName.expanded(name)));
        variants.add(Folding.fold(name.replaceFirst("^Oe", "Ö")));
        return variants;
    }

    private static int distance(String a, String b, int allowed) {
        if (Math.abs(a.length() - b.length()) > allowed || (a.length() < LONG && a.charAt(0) != b.charAt(0))) {
            return Integer.MAX_VALUE;
        }
        int distance = Sound.distance(a, b);
        return distance > allowed ? Integer.MAX_VALUE : distance;
    }

    /// Short names are too much alike for typing errors.
    private static int allowed(String typed) {
        return typed.length() < SHORT ? 0 : typed.length() < LONG ? 1 : 2;
    }
}
