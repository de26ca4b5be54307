package de.lotsin.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Sends updates into the lanes of their chats and waits until their turns are finished, but never longer than a
/// deadline: a chat that Telegram throttles goes on by itself and holds up nobody.
final class Crossing {

    private static final Logger log = LoggerFactory.getLogger(Crossing.class);

    private final Lanes lanes;
    private final Consumer<Update> turn;
    private final Duration deadline;

    Crossing(Lanes lanes, Consumer<Update> turn, Duration deadline) {
        this.lanes = lanes;
        this.turn = turn;
        this.deadline = deadline;
    }

    void takeAll(List<Update> updates) {
        List<CompletableFuture<Void>> turns = new ArrayList<>();
        for (Update update : updates) {
            Where.of(update).ifPresent(where -> turns.add(lanes.run(where.chat(), () -> turn.accept(update))));
        }
        await(CompletableFuture.allOf(turns.toArray(CompletableFuture[]::new)));
    }

    /// Waits until every lane is empty.
    void finish() {
        await(lanes.all());
    }

    private void await(CompletableFuture<Void> turns) {
        try {
            turns.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            log.warn("Some turns take longer than {} and go on by themselves", deadline);
        } catch (ExecutionException e) {
            log.error("A turn failed: {}", e.getClass().getName());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
