package de.lotsin.place;

import java.util.Comparator;
import java.util.List;

/// One line of the list of postcodes: this postcode covers this town, or a part of it, in this district.
record Row(String postcode, String town, District district, Coordinates at) {

    static List<Row> all(List<District> districts) {
        return CsvFile.rows("/place/sachsen_plz.csv").stream()
                .map(fields -> new Row(
                        fields.get(0),
                        fields.get(1).replaceFirst(", (Sachsen|Erzgebirge)$", ""),
                        district(districts, fields.get(2)),
                        new Coordinates(Double.parseDouble(fields.get(4)), Double.parseDouble(fields.get(5)))))
                .sorted(Comparator.comparing(Row::postcode))
                .toList();
    }

    private static District district(List<District> districts, String ags) {
        return districts.stream()
                .filter(district -> district.ags().equals(ags))
                .findFirst()
                .orElseThrow();
    }

    /// The middle of several lines.
    static Coordinates middle(List<Row> rows) {
        return new Coordinates(
                rows.stream().mapToDouble(row -> row.at.latitude()).average().orElseThrow(),
                rows.stream().mapToDouble(row -> row.at.longitude()).average().orElseThrow());
    }

    static List<String> postcodes(List<Row> rows) {
        return rows.stream().map(Row::postcode).distinct().toList();
    }
}
