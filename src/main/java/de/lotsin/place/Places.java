package de.lotsin.place;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All places of Saxony. Immutable, read once, safe for any number of threads.
public final class Places {

    private static final int BIG_TOWNS = 6;
    private static final double NEAR = 12;

    private final List<District> districts;
    private final List<Place> postcodes;
    private final List<Place> bigTowns;
    private final Map<String, Place> byCode;
    private final Finder finder;

    private Places(Gazetteer gazetteer) {
        districts = gazetteer.districts();
        postcodes = gazetteer.postcodes();
        bigTowns = gazetteer.towns().stream()
                .sorted(gazetteer.largestFirst())
                .limit(BIG_TOWNS)
                .toList();
        byCode = Stream.of(
                        gazetteer.wholeDistricts(),
                        gazetteer.towns(),
                        postcodes,
                        gazetteer.parts().values().stream()
                                .flatMap(List::stream)
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.toMap(Place::code, place -> place, (_, _) -> refused(), LinkedHashMap::new));
        finder = new Finder(
                postcodes, gazetteer.parts(), new Naming(gazetteer, byCode).index(), gazetteer.largestFirst());
    }

    /// Reads the lists of the program.
    public static Places load() {
        return new Places(new Gazetteer());
    }

    /// The place this code stands for in links.
    public Optional<Place> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// The place somebody means who was asked where she lives.
    public Search find(String words) {
        return finder.find(words);
    }

    /// The one place named inside a question, if there is no doubt about it.
    public Optional<Place> within(String question) {
        return finder.within(question);
    }

    /// The postcode area nearest to a point; none if the point is far from Saxony.
    public Optional<Place> nearest(Coordinates point) {
        return postcodes.stream()
                .min(Comparator.comparingDouble(place -> place.coordinates().kilometresTo(point)))
                .filter(place -> place.coordinates().kilometresTo(point) <= NEAR);
    }

    /// The 13 districts, the cities first.
    public List<District> districts() {
        return districts;
    }

    /// The district with this official number.
    public Optional<District> district(String ags) {
        return districts.stream().filter(district -> district.ags().equals(ags)).findFirst();
    }

    /// The largest towns, the largest first.
    public List<Place> bigTowns() {
        return bigTowns;
    }

    private static Place refused() {
        throw new IllegalStateException("Two places with one code");
    }
}
