package de.lotsin.visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes visitors who have been silent for a day.
@Component
public class Expiry {

    /// Longer is not allowed: what a bot has sent can be deleted from a chat for two days only.
    private static final Duration LONGEST = Duration.ofDays(2);

    /// Which of several instances deletes is decided by this advisory lock; any number that nobody else uses.
    static final long TURN = 0x4c6f7473_0001L;

    private final JdbcClient database;
    private final Clock clock;
    private final Duration idle;

    Expiry(JdbcClient database, Clock clock, @Value("${lotsin.visitor.idle}") Duration idle) {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(LONGEST) > 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "lotsin.visitor.idle", idle, "It must be more than 0 and at most 48 hours.");
        }
        this.database = database;
        this.clock = clock;
        this.idle = idle;
    }

    /// Deletes everybody who has been silent too long, and says how many. Does nothing while another instance does it.
    public int expire(Instant now) {
        return database.sql("""
                        with turn as materialized (select pg_try_advisory_xact_lock(:turn) as mine)
                        delete from visitor using turn where turn.mine and seen_at < :before""")
                .param("turn", TURN)
                .param("before", now.minus(idle).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void expire() {
        expire(clock.instant());
    }
}
