package de.lotsin.telegram;

import de.lotsin.telegram.Answer.Done;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.User;

/// Opens the channel when the program starts and closes it when it ends. Whatever Telegram does, the program starts.
final class TelegramChannel implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TelegramChannel.class);
    private static final Duration NEXT_TURN = Duration.ofSeconds(5);
    private static final Duration WAKE = Duration.ofMillis(50);

    private final TelegramSettings settings;
    private final Door door;
    private final Crossing crossing;
    private final Runnable profile;
    private @Nullable Thread thread;

    /// @param profile publishes commands and descriptions
    TelegramChannel(TelegramSettings settings, Door door, Crossing crossing, Runnable profile) {
        this.settings = settings;
        this.door = door;
        this.crossing = crossing;
        this.profile = profile;
    }

    /// What it takes to receive.
    record Door(
            TelegramCalls calls, TelegramPoller poller, PollingLock lock, Backoff backoff, BotName name, Stop stop) {}

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("telegram").start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        door.stop().raise();
        try {
            while (!running.join(WAKE)) {
                door.poller().wake();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        crossing.finish();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        introduce();
        if (settings.webhookAddress().isPresent()) {
            openWebhook(settings.webhookAddress().get());
        } else {
            pollInTurn();
        }
    }

    private void introduce() {
        Answer<User> me = asked(() -> door.calls().call(new GetMe()));
        if (me instanceof Done<User> done && done.result().isPresent()) {
            door.name().is(done.result().get().getUserName());
            Thread.ofVirtual().name("telegram-profile").start(profile);
        }
    }

    private void openWebhook(String address) {
        SetWebhook webhook = SetWebhook.builder()
                .url(address)
                .secretToken(settings.webhookSecret())
                .allowedUpdates(List.copyOf(UpdateFormat.KINDS))
                .build();
        if (asked(() -> door.calls().call(webhook)) instanceof Done<Boolean>) {
            log.info("Telegram is on: updates come to {}", address);
        }
    }

    private void pollInTurn() {
        do {
            if (door.lock().acquire()) {
                poll();
            }
        } while (!door.stop().within(NEXT_TURN));
    }

    private void poll() {
        try (PollingLock lock = door.lock()) {
            if (asked(() -> door.calls().call(new DeleteWebhook())) instanceof Done<Boolean>) {
                log.info("Telegram is on: this instance fetches updates");
                door.poller().poll(lock::isHeld);
            }
        }
    }

    /// Asks until it is done or the program ends.
    private <T> Answer<T> asked(Supplier<Answer<T>> call) {
        Answer<T> answer = call.get();
        for (int failures = 0; !(answer instanceof Done<T>); failures++) {
            log.warn("Telegram is not ready: {}", answer);
            Duration pause = answer instanceof Answer.Wait<T>(Duration time)
                    ? time
                    : door.backoff().after(failures);
            if (door.stop().within(pause)) {
                return answer;
            }
            answer = call.get();
        }
        return answer;
    }
}
