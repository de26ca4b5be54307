package de.lotsin.place;

import de.lotsin.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A town's German name taken apart: what belongs to the name and what only tells it from its namesakes.
record TownName(String full) {

    private static final String SUFFIX = "/.*$| (bei|in|a\\.|am|an) .*$";
    private static final int PART = 4;

    /// The name without what tells it from its namesakes: `Auerbach` for `Auerbach/Vogtland`.
    String base() {
        return full.replaceFirst(SUFFIX, "");
    }

    /// What people also call it as a whole.
    Set<String> wholes() {
        return Set.copyOf(List.of(
                full,
                base(),
                base().replaceFirst("^Stadt ", ""),
                base().replace("Sankt ", "St. "),
                full.replace("a. d.", "auf dem")));
    }

    /// Its parts, by which somebody may mean it when nothing else has that name.
    List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(base().split("-")));
        parts.add(base().replaceFirst("^Bad ", ""));
        parts.removeIf(part -> part.length() < PART || part.equals(base()));
        return parts;
    }

    /// The quarter's own name if this is a quarter of one of these towns: `Blasewitz` for `Dresden Blasewitz`.
    List<String> quarter(Set<String> towns) {
        int space = full.indexOf(' ');
        if (space < 0 || !towns.contains(full.substring(0, space)) || full.contains("/")) {
            return List.of();
        }
        return List.of(full.substring(space + 1));
    }

    /// The name in the letters of a link.
    static String slug(String name) {
        String slug = Folding.fold(expanded(name)).replaceAll("[^a-z0-9]", "");
        return slug.substring(0, Math.min(slug.length(), 20));
    }

    /// The name as it is typed without umlauts.
    static String expanded(String name) {
        return name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue");
    }
}
