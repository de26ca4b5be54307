package de.lotsin.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The state of the fake: one monitor guards everything, and everybody who waits is woken by [#changed()].
final class World {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Map<Long, Chat> chats = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private Duration skipped = Duration.ZERO;

    /// Real time plus what the test let pass.
    synchronized Instant now() {
        return Instant.ofEpochSecond(0, System.nanoTime()).plus(skipped);
    }

    synchronized void passes(Duration time) {
        skipped = skipped.plus(time);
        changed();
    }

    synchronized void problem(String problem) {
        problems.add(problem);
    }

    synchronized List<String> problems() {
        return List.copyOf(problems);
    }

    synchronized void changed() {
        notifyAll();
    }

    synchronized Chat chat(long id) {
        Chat chat = chats.get(id);
        if (chat == null) {
            throw Refusal.fate(400, "Bad Request: chat not found");
        }
        return chat;
    }

    /// Returns as soon as the condition holds.
    synchronized void await(String what, BooleanSupplier condition) {
        if (!awaited(PATIENCE, condition)) {
            throw new AssertionError("Waited " + PATIENCE + " in vain for " + what + "; problems: " + problems);
        }
    }

    /// Whether the condition came true in this time.
    synchronized boolean awaited(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (!condition.getAsBoolean()) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
