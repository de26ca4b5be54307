package de.lotsin.telegram;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One lane per chat: what happens in a chat happens in order, different chats do not wait for each other.
final class Lanes {

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private final Executor threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("telegram-turn-", 0).factory());
    private final Map<String, CompletableFuture<Void>> last = new ConcurrentHashMap<>();

    /// Runs a turn after all earlier ones of this lane. A turn that fails does not stop the lane.
    CompletableFuture<Void> run(String lane, Runnable turn) {
        CompletableFuture<Void> mine = last.compute(
                lane,
                (_, before) -> (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                        .thenRunAsync(turn, threads)
                        .exceptionally(Lanes::report));
        CompletableFuture<Void> _ = mine.thenRun(() -> last.remove(lane, mine));
        return mine;
    }

    /// Everything that runs or waits just now.
    CompletableFuture<Void> all() {
        return CompletableFuture.allOf(last.values().toArray(CompletableFuture[]::new));
    }

    private static @Nullable Void report(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        StackTraceElement[] trace = cause.getStackTrace();
        log.error("A turn failed: {} at {}", cause.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return null;
    }
}
