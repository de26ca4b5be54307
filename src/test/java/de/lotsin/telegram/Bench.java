package de.lotsin.telegram;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Reply;
import de.lotsin.telegram.fake.FakeTelegram;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The channel put together by hand around a fake Telegram.
final class Bench implements AutoCloseable {

    static final Duration NO_TIME = Duration.ofMillis(2);

    final BotName name = new BotName();
    final Stop stop = new Stop();
    final TelegramCalls calls;
    final TelegramCalls polls;
    final TelegramSender sender;
    final TelegramTurns turns;
    final Crossing crossing;
    final TelegramPoller poller;
    private @Nullable Thread thread;

    Bench(FakeTelegram telegram, Function<Incoming, Reply> answers, Duration deadline) {
        TelegramSettings settings = settings(telegram, telegram.url());
        calls = new TelegramCalls(settings, Duration.ofSeconds(2));
        polls = new TelegramCalls(settings, Duration.ofSeconds(65));
        Backoff backoff = new Backoff(NO_TIME, NO_TIME, new Random(1));
        sender = new TelegramSender(calls, new Patience(telegram::passes, backoff));
        name.is(telegram.botName());
        turns = new TelegramTurns(
                answers,
                new TelegramReader(new GroupReader(Pages.LANGUAGES, name)),
                new TelegramWriter(Pages.MESSAGES),
                sender,
                name);
        crossing = new Crossing(new Lanes(), turns::take, deadline);
        poller = new TelegramPoller(polls, calls, crossing, backoff, stop);
    }

    Bench(FakeTelegram telegram, Function<Incoming, Reply> answers) {
        this(telegram, answers, Duration.ofSeconds(20));
    }

    static TelegramSettings settings(FakeTelegram telegram, URI api) {
        return new TelegramSettings(telegram.token(), api, null, null);
    }

    Bench polling() {
        thread = Thread.ofVirtual().start(() -> poller.poll(() -> true));
        return this;
    }

    /// As if the process had died: nothing that is under way is finished, nothing confirmed.
    void dies() {
        stop.raise();
        calls.close();
        polls.close();
    }

    @Override
    public void close() {
        stop.raise();
        Thread running = thread;
        try {
            while (running != null && !running.join(Duration.ofMillis(10))) {
                poller.wake();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        calls.close();
        polls.close();
    }
}
