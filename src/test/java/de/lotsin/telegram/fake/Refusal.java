package de.lotsin.telegram.fake;

import org.jspecify.annotations.Nullable;

/// Telegram says no.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    final int code;
    final boolean ours;
    final @Nullable Integer retryAfter;

    private Refusal(int code, String description, boolean ours, @Nullable Integer retryAfter) {
        super(description);
        this.code = code;
        this.ours = ours;
        this.retryAfter = retryAfter;
    }

    /// The caller should have known: counts as a problem.
    static Refusal fault(String description) {
        return new Refusal(400, "Bad Request: " + description, true, null);
    }

    /// The world is like that: no problem of the caller's.
    static Refusal fate(int code, String description) {
        return new Refusal(code, description, false, null);
    }

    static Refusal tooMany(int seconds) {
        return new Refusal(429, "Too Many Requests: retry after " + seconds, false, seconds);
    }
}
