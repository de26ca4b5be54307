package de.lotsin.visitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What visitors have agreed to, purpose by purpose. A refusal is simply not there.
@Repository
public class Consents {

    private final JdbcClient database;

    Consents(JdbcClient database) {
        this.database = database;
    }

    /// Notes her yes; the same yes to the same text again changes nothing.
    public void give(VisitorId visitor, String purpose, String textVersion, Instant now) {
        database.sql("""
                        insert into consent (visitor_id, purpose, text_version, given_at)
                        values (:visitor, :purpose, :version, :now)
                        on conflict (visitor_id, purpose) where withdrawn_at is null
                        do update set text_version = excluded.text_version, given_at = excluded.given_at
                        where consent.text_version <> excluded.text_version""")
                .param("visitor", visitor.value())
                .param("purpose", purpose)
                .param("version", textVersion)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Notes that she takes her yes back.
    public void withdraw(VisitorId visitor, String purpose, Instant now) {
        database.sql("""
                        update consent set withdrawn_at = :now
                        where visitor_id = :visitor and purpose = :purpose and withdrawn_at is null""")
                .param("visitor", visitor.value())
                .param("purpose", purpose)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Everything she has said yes to, withdrawn or not, in the order in which she said it.
    public List<Consent> of(VisitorId visitor) {
        return database.sql("""
                        select purpose, text_version, given_at, withdrawn_at from consent
                        where visitor_id = :visitor order by given_at, purpose""")
                .param("visitor", visitor.value())
                .query((row, _) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getString("purpose"),
                row.getString("text_version"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
