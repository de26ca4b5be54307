package de.lotsin.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Lines of a text file of the program, without comments; as plain lines or as comma-separated fields.
final class CsvFile {

    private CsvFile() {}

    /// The lines that say something.
    static List<String> lines(String path) {
        try (InputStream in = CsvFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// The fields of each line after the header; a field in quotes may hold commas.
    static List<List<String>> rows(String path) {
        return lines(path).stream().skip(1).map(CsvFile::fields).toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
