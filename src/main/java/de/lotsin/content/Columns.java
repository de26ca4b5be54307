package de.lotsin.content;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what several tables of content have in common out of their rows.
final class Columns {

    private Columns() {}

    static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString("cost"),
                row.getString("papers"),
                row.getString("childcare"),
                row.getString("access"),
                row.getString("interpreter"),
                row.getBoolean("women_only"));
    }

    static Verification verification(ResultSet row) throws SQLException {
        return new Verification(row.getString("source"), day(row, "verified_on"));
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return Optional.ofNullable(value);
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
