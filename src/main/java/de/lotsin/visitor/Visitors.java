package de.lotsin.visitor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everybody who is chatting, found by the address at which the channel reaches her.
@Repository
public class Visitors {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(10);
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient database;
    private final Seal seal;

    Visitors(JdbcClient database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /// Who this is: known from before, or new from now on. That she is still here is written down only now and then, so
    /// that an ordinary turn costs one look and no write.
    public Visitor arrive(String channel, String address, Instant now) {
        byte[] hash = seal.hash(channel, address);
        return lately(hash, now).orElseGet(() -> entered(channel, address, hash, now));
    }

    /// Keeps her language and what is listening to her, both instead of what was there.
    public void remember(VisitorId id, @Nullable String languageTag, Optional<String> listening) {
        database.sql("update visitor set language = :language, listening = :listening where id = :id")
                .param("id", id.value())
                .param("language", languageTag)
                .param("listening", listening.orElse(null))
                .update();
    }

    /// Notes that nothing reaches her at this address until she comes again.
    public void unreachable(String channel, String address) {
        database.sql("update visitor set unreachable = true where address_hash = :hash")
                .param("hash", seal.hash(channel, address))
                .update();
    }

    /// Deletes her with everything that hangs on her.
    public void forget(VisitorId id) {
        database.sql("delete from visitor where id = :id")
                .param("id", id.value())
                .update();
    }

    private Optional<Visitor> lately(byte[] hash, Instant now) {
        return database.sql("""
                        select id, language, listening from visitor
                        where address_hash = :hash and seen_at > :lately and not unreachable""")
                .param("hash", hash)
                .param("lately", now.minus(NOTED_EVERY).atOffset(ZoneOffset.UTC))
                .query((row, _) -> visitor(row, NOBODY))
                .optional();
    }

    private Visitor entered(String channel, String address, byte[] hash, Instant now) {
        UUID fresh = UUID.randomUUID();
        return database.sql("""
                        insert into visitor (id, address_hash, address, channel, seen_at, created_at)
                        values (:id, :hash, :address, :channel, :now, :now)
                        on conflict (address_hash) do update set seen_at = excluded.seen_at, unreachable = false
                        returning id, language, listening""")
                .param("id", fresh)
                .param("hash", hash)
                .param("address", seal.close(address, hash))
                .param("channel", channel)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> visitor(row, fresh))
                .single();
    }

    private static Visitor visitor(ResultSet row, UUID fresh) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Visitor(
                new VisitorId(id),
                id.equals(fresh),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("listening")));
    }
}
