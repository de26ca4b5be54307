package de.lotsin.place;

import java.util.Comparator;
import java.util.List;

/// One line of the list of postcodes: this postcode covers this town, or a part of it, in this district.
record Row(String postcode, String town, District district, Coordinates at) {

    static List<Row> all(List<District> districts) {
        return CsvFile.rows("/place/sachsen_plz.csv").stream()
                .map(fields -> new Row(
                        fields.get(0),
                        town(fields.get(1)),
                        district(districts, fields.get(2)),
                        new Coordinates(Double.parseDouble(fields.get(4)), Double.parseDouble(fields.get(5)))))
                .sorted(Comparator.comparing(Row::postcode))
                .toList();
    }

    /// `Chemnitz, Sachsen` is Chemnitz, and a part of a part is named by the town and itself: `Mülsen Wulm,
    /// Bertelsdorf`
    /// is Mülsen Bertelsdorf.
    private static String town(String listed) {
        return listed.replaceFirst(", (Sachsen|Erzgebirge)$", "")
                .replaceFirst("^(\\S+) \\S+, ", "$1 ")
                .replaceFirst("^(\\S+) \\1(?= |$)", "$1")
                .replace(" / ", "/")
                .replace("auf dem Eigen", "a. d. Eigen")
                .replace("/Sächsische", "/Sächs.");
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
