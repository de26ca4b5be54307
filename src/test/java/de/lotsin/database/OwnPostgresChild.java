package de.lotsin.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// A program that writes a word into its database and holds it until its input ends or somebody kills it.
final class OwnPostgresChild {

    /// What it says once the word is committed.
    static final String READY = "ready";

    private OwnPostgresChild() {}

    public static void main(String[] folder) throws IOException, SQLException {
        try (OwnPostgres postgres = OwnPostgres.start(Path.of(folder[0]))) {
            try (Connection connection = DriverManager.getConnection(
                            postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept as select 'committed' as word");
            }
            System.out.println(READY);
            System.in.readAllBytes();
        }
    }
}
