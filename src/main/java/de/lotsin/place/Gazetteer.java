package de.lotsin.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes places of the program's lists.
final class Gazetteer {

    private final List<District> districts = CsvFile.rows("/place/districts.csv").stream()
            .map(fields -> new District(fields.get(0), fields.get(1), fields.get(2), fields.get(3)))
            .toList();
    private final Map<String, TownNames> names = TownNames.all();
    private final List<Row> rows = Row.all(districts);
    private final Map<String, Place> towns = new LinkedHashMap<>();
    private final Map<Row, Place> townOfRow = new LinkedHashMap<>();

    Gazetteer() {
        Map<String, Long> bases = byTown().keySet().stream()
                .collect(Collectors.groupingBy(
                        town -> TownName.slug(new TownName(town.name()).base()), Collectors.counting()));
        Map<String, Long> fulls = byTown().keySet().stream()
                .collect(Collectors.groupingBy(town -> TownName.slug(town.name()), Collectors.counting()));
        byTown().forEach((town, lines) -> {
            String base = TownName.slug(new TownName(town.name()).base());
            String full = TownName.slug(town.name());
            String code = bases.getOrDefault(base, 0L) == 1
                    ? base
                    : fulls.getOrDefault(full, 0L) == 1
                            ? full
                            : full.substring(0, Math.min(full.length(), 15))
                                    + town.district().ags();
            Place place = place(code, town.name(), Place.Kind.TOWN, lines);
            if (towns.put(code, place) != null) {
                throw new IllegalStateException("Two towns with the code " + code);
            }
            lines.forEach(line -> townOfRow.put(line, place));
        });
    }

    List<District> districts() {
        return districts;
    }

    /// The spellings of the larger towns and the districts, the largest first.
    Map<String, TownNames> names() {
        return names;
    }

    List<Place> towns() {
        return List.copyOf(towns.values());
    }

    /// The districts as places.
    List<Place> wholeDistricts() {
        return districts.stream()
                .map(district -> place(
                        district.code(),
                        district.name(),
                        Place.Kind.DISTRICT,
                        rows.stream()
                                .filter(row -> row.district().equals(district))
                                .toList()))
                .toList();
    }

    /// One place for each postcode.
    List<Place> postcodes() {
        return byPostcode().entrySet().stream()
                .map(entry -> postcode(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// For each postcode in several districts, its part in each of them.
    Map<String, List<Place>> parts() {
        Map<String, List<Place>> parts = new LinkedHashMap<>();
        byPostcode().forEach((postcode, lines) -> {
            Map<District, List<Row>> byDistrict = lines.stream()
                    .collect(Collectors.groupingBy(Row::district, LinkedHashMap::new, Collectors.toList()));
            if (byDistrict.size() > 1) {
                List<Place> found = new ArrayList<>();
                byDistrict.forEach((district, part) -> found.add(postcode(postcode + district.code(), part)));
                parts.put(postcode, found);
            }
        });
        return parts;
    }

    /// Where a place stands when the largest towns come first.
    Comparator<Place> largestFirst() {
        List<String> order = List.copyOf(names.keySet());
        return Comparator.<Place>comparingInt(
                        place -> order.contains(place.code()) ? order.indexOf(place.code()) : order.size())
                .thenComparingInt(place -> -place.postcodes().size())
                .thenComparing(Place::name);
    }

    private Place postcode(String code, List<Row> lines) {
        Place town = lines.stream()
                .map(line -> Optional.ofNullable(townOfRow.get(line)).orElseThrow())
                .min(largestFirst())
                .orElseThrow();
        String postcode = lines.getFirst().postcode();
        return new Place(
                code,
                postcode + " " + town.name(),
                Place.Kind.POSTCODE,
                lines.stream().map(Row::district).distinct().toList(),
                List.of(postcode),
                Row.middle(lines),
                town.scripts());
    }

    private Place place(String code, String name, Place.Kind kind, List<Row> lines) {
        return new Place(
                code,
                name,
                kind,
                lines.stream().map(Row::district).distinct().toList(),
                Row.postcodes(lines),
                Row.middle(lines),
                Optional.ofNullable(names.get(code))
                        // A city that is its own district.
                        .or(() -> Optional.ofNullable(names.get(TownName.slug(name))))
                        .map(TownNames::scripts)
                        .orElse(Map.of()));
    }

    private Map<String, List<Row>> byPostcode() {
        return grouped(Row::postcode);
    }

    private Map<Town, List<Row>> byTown() {
        return grouped(row -> new Town(row.town(), row.district()));
    }

    private <K> Map<K, List<Row>> grouped(Function<Row, K> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private record Town(String name, District district) {}
}
