package de.lotsin.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How people write one of the larger towns or a district, as `i18n/towns.csv` lists it.
///
/// @param code the code of its place
/// @param spellings spellings by column, the one to show first
record TownNames(String code, Map<String, List<String>> spellings) {

    private static final List<String> COLUMNS = List.of("latin", "ar", "fa", "uk", "ru", "ku", "ti");
    private static final List<String> SHOWN = List.of("ar", "fa", "uk", "ru", "ti");

    /// All of them by code, the largest town first.
    static Map<String, TownNames> all() {
        Map<String, TownNames> all = new LinkedHashMap<>();
        for (List<String> fields : CsvFile.rows("/i18n/towns.csv")) {
            Map<String, List<String>> spellings = new LinkedHashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                spellings.put(COLUMNS.get(i), split(fields.get(i + 1)));
            }
            all.put(fields.getFirst(), new TownNames(fields.getFirst(), spellings));
        }
        return all;
    }

    /// The spellings to show in other scripts than Latin.
    Map<String, String> scripts() {
        Map<String, String> scripts = new LinkedHashMap<>();
        spellings.forEach((column, names) -> {
            if (SHOWN.contains(column) && !names.isEmpty()) {
                scripts.put(column, names.getFirst());
            }
        });
        return scripts;
    }

    Stream<String> everySpelling() {
        return spellings.values().stream().flatMap(List::stream);
    }

    static List<String> split(String field) {
        return Arrays.stream(field.split("\\|")).filter(name -> !name.isBlank()).toList();
    }
}
