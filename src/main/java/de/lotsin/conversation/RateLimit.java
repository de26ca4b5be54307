package de.lotsin.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Sender;
import java.time.Duration;
import java.time.Instant;

/// Slows down whoever sends much more than a person can read. In memory only; help is never asked here.
final class RateLimit {

    private static final int BURST = 40;
    private static final double PER_SECOND = 1.0;
    /// Women in one shelter share one address on the web.
    private static final int SHARED = 10;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    boolean allows(Sender sender, Instant now) {
        int share = sender instanceof Passing ? SHARED : 1;
        boolean[] allowed = new boolean[1];
        buckets.asMap().compute(sender.key(), (_, bucket) -> {
            double filled = bucket == null ? BURST * share : bucket.filledAt(now, share);
            allowed[0] = filled >= 1;
            return new Bucket(allowed[0] ? filled - 1 : filled, now);
        });
        return allowed[0];
    }

    private record Bucket(double tokens, Instant at) {
        double filledAt(Instant now, int share) {
            double seconds = Math.max(0, Duration.between(at, now).toMillis() / 1000.0);
            return Math.min(BURST * share, tokens + seconds * PER_SECOND * share);
        }
    }
}
