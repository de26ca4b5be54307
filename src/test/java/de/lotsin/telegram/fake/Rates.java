package de.lotsin.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Flood control: a bucket per chat, one for bulk sending, and a memory of who was told to wait.
final class Rates {

    private static final Duration RECENT = Duration.ofSeconds(60);

    private final World world;
    private final Map<Long, Bucket> buckets = new HashMap<>();
    private final Map<Long, Instant> closedUntil = new HashMap<>();
    private final Map<Long, Instant> heard = new HashMap<>();
    private final Bucket bulk = new Bucket(30, Duration.ofSeconds(1).dividedBy(30));
    private boolean limited = true;

    Rates(World world) {
        this.world = world;
    }

    void lift() {
        limited = false;
    }

    void heard(long chat) {
        heard.put(chat, world.now());
    }

    void close(long chat, int seconds) {
        closedUntil.put(chat, world.now().plusSeconds(seconds));
    }

    void pass(Chat chat) {
        Instant now = world.now();
        if (now.isBefore(closedUntil.getOrDefault(chat.id, Instant.MIN))) {
            world.problem("Sent again before retry_after had passed");
        }
        if (!limited) {
            return;
        }
        Bucket bucket = buckets.computeIfAbsent(chat.id, _ -> bucket(chat));
        Duration wait = bucket.take(now);
        if (wait.isZero()
                && heard.getOrDefault(chat.id, Instant.MIN).plus(RECENT).isBefore(now)) {
            wait = bulk.take(now);
        }
        if (!wait.isZero()) {
            int seconds = (int) Math.max(1, wait.plusMillis(999).toSeconds());
            close(chat.id, seconds);
            throw Refusal.tooMany(seconds);
        }
    }

    private static Bucket bucket(Chat chat) {
        return chat.isPrivate() ? new Bucket(10, Duration.ofSeconds(1)) : new Bucket(20, Duration.ofSeconds(3));
    }

    /// Holds `burst` tokens and gets a new one every `interval`.
    private static final class Bucket {
        private final int burst;
        private final Duration interval;
        private Instant fullAt = Instant.MIN;

        Bucket(int burst, Duration interval) {
            this.burst = burst;
            this.interval = interval;
        }

        /// Nothing to wait, and a token fewer; or how long until there is one.
        Duration take(Instant now) {
            Instant base = fullAt.isBefore(now) ? now : fullAt;
            Instant after = base.plus(interval);
            Duration debt = Duration.between(now, after).minus(interval.multipliedBy(burst));
            if (debt.isPositive()) {
                return debt;
            }
            fullAt = after;
            return Duration.ZERO;
        }
    }
}
