package de.lotsin.content;

import de.lotsin.TestClock;
import de.lotsin.TestDatabase;
import de.lotsin.conversation.Visit;
import de.lotsin.place.Places;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// A database with the tables and nothing else around it, and what editors do there.
final class ContentDatabase {

    static final Languages LANGUAGES = Languages.load();

    private static final Messages MESSAGES = Messages.load(LANGUAGES, true);
    private static final Places PLACES = Places.load();

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    ContentDatabase() {
        database.setUrl(TestDatabase.create());
        Flyway.configure().dataSource(database).load().migrate();
    }

    static Language language(String tag) {
        return LANGUAGES.of(tag).orElseThrow();
    }

    static Visit visit(String tag) {
        return visit(tag, TestClock.START);
    }

    static Visit visit(String tag, Instant now) {
        return new Visit(MESSAGES.in(language(tag)), "web", now);
    }

    /// The import as a starting instance runs it.
    StarterContent starter() {
        JdbcTemplate template = new JdbcTemplate(database);
        JdbcClient jdbc = JdbcClient.create(template);
        return new StarterContent(
                jdbc,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                new ContentTables(jdbc, template, PLACES),
                LANGUAGES);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    /// What a test changes here is taken back when it is closed.
    Editors editors() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new Editors(connection);
    }

    static final class Editors implements AutoCloseable {

        private final Connection connection;
        private final JdbcClient jdbc;

        private Editors(Connection connection) {
            this.connection = connection;
            this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }

        JdbcClient jdbc() {
            return jdbc;
        }

        Catalogue catalogue(boolean demo) {
            return reader(demo).read();
        }

        Published published(boolean demo) {
            return new Published(reader(demo));
        }

        /// Another person publishes the newest German of an entry.
        void publish(String code) {
            jdbc.sql("""
                    update source_revision set state = 'published', reviewer = 'Anna', reviewed_at = at
                    from text_unit where id = unit_id and owner_code = ?
                    and revision = (select max(revision) from source_revision newest where newest.unit_id = text_unit.id)
                    """).param(code).update();
        }

        /// Somebody who did not translate it approves the translation of an entry.
        void approve(String code, String tag) {
            jdbc.sql("""
                    update translation set review = 'approved', reviewer = 'Leyla', reviewed_hash = source_hash
                    from text_unit where id = unit_id and owner_code = ? and language = ?
                    """).params(code, tag).update();
        }

        /// The author rewrites one German text of an entry.
        void rewrite(String code, String field, String body) {
            jdbc.sql("""
                    insert into source_revision (unit_id, revision, body, hash, state, author, at)
                    select unit_id, max(revision) + 1, ?, ?, 'draft', 'Maria', max(source_revision.at)
                    from source_revision join text_unit on id = unit_id
                    where owner_code = ? and field = ? group by unit_id
                    """).params(body, Fields.hash(body), code, field).update();
        }

        private CatalogueReader reader(boolean demo) {
            return new CatalogueReader(jdbc, LANGUAGES, demo);
        }
    }
}
