package de.lotsin.place;

import de.lotsin.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Collects all the names people call the places by.
final class Naming {

    private static final int SHORTEST_IN_A_SENTENCE = 4;
    private static final String RURAL = "Landkreis ";

    private final Gazetteer gazetteer;
    private final Map<String, Place> byCode;
    private final NameIndex index = new NameIndex();
    private final Set<String> ordinary = CsvFile.lines("/place/ordinary.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .flatMap(name -> NameIndex.variants(name).stream())
            .collect(Collectors.toSet());

    Naming(Gazetteer gazetteer, Map<String, Place> byCode) {
        this.gazetteer = gazetteer;
        this.byCode = byCode;
    }

    NameIndex index() {
        Set<String> towns = gazetteer.towns().stream().map(Place::name).collect(Collectors.toSet());
        gazetteer.towns().forEach(town -> town(town, new TownName(town.name()), towns));
        CsvFile.rows("/place/districts.csv").forEach(fields -> district(fields, towns));
        gazetteer.names().values().forEach(this::spellings);
        CsvFile.rows("/place/quarters.csv").forEach(fields -> quarters(place(fields.get(0)), fields.get(1)));
        return index;
    }

    private void town(Place town, TownName name, Set<String> towns) {
        name.wholes().forEach(whole -> add(whole, town));
        name.quarter(towns).forEach(quarter -> index.asked(quarter, town));
        name.parts().forEach(part -> index.part(part, town));
    }

    /// A district's name without the word for district means the town of that name, if there is one.
    private void district(List<String> fields, Set<String> towns) {
        Place district = place("d" + fields.get(0));
        String name = fields.get(1);
        Stream<String> names = name.startsWith(RURAL)
                ? Stream.of(RURAL, "Kreis ", "LK ", "Lkr. ", "").map(kind -> name.replace(RURAL, kind))
                : Stream.of(name);
        Stream.of(names, Stream.of(fields.get(2)), TownNames.split(fields.get(4)).stream())
                .flatMap(some -> some)
                .filter(some -> !towns.contains(some))
                .forEach(some -> index.anywhere(some, district));
    }

    private void quarters(Place town, String quarters) {
        for (String quarter : TownNames.split(quarters)) {
            index.asked(quarter, town);
            index.asked(town.name() + " " + quarter, town);
        }
    }

    private void spellings(TownNames names) {
        Place place = place(names.code());
        Stream.concat(
                        place.kind() == Place.Kind.TOWN ? Stream.of(new TownName(place.name()).base()) : Stream.empty(),
                        names.everySpelling())
                .forEach(name -> {
                    add(name, place);
                    NameIndex.variants(name).stream()
                            .filter(this::telling)
                            .flatMap(Forms::of)
                            .forEach(form -> index.form(form, place));
                });
    }

    private void add(String name, Place place) {
        if (telling(Folding.fold(name))) {
            index.anywhere(name, place);
        } else {
            index.asked(name, place);
        }
    }

    private boolean telling(String folded) {
        return folded.length() >= SHORTEST_IN_A_SENTENCE && !ordinary.contains(folded);
    }

    private Place place(String code) {
        return Optional.ofNullable(byCode.get(code))
                .orElseThrow(() -> new IllegalStateException("towns.csv names no place: " + code));
    }
}
