package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.TestDatabase;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.Fault;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

class TelegramChannelTests {

    private final FakeTelegram telegram = FakeTelegram.start();
    private final Bench bench = new Bench(telegram, _ -> Pages.reply(Pages.page("de", "a-x", "Antwort")));

    @AfterEach
    void close() {
        bench.close();
        telegram.close();
    }

    @Test
    void opensAndClosesThoughTelegramIsAway() {
        telegram.fails(
                "getMe", Collections.nCopies(10_000, new Fault.Broken(502)).toArray(Fault[]::new));
        TelegramChannel channel = channel();

        channel.start();
        telegram.awaitsCalls("getMe", 3);
        channel.stop();

        assertThat(channel.isRunning()).isFalse();
        assertThat(telegram.calls("getUpdates")).isEmpty();
    }

    @Test
    void removesAnOldWebhookAndFetchesWhatWaited() {
        Answer<Boolean> _ = bench.calls.call(
                SetWebhook.builder().url("https://lotsin.example/old").build());
        TelegramChannel channel = channel();

        channel.start();
        boolean answered = telegram.user(1, "Amina", "de")
                .sends("a")
                .awaits(message -> message.text().startsWith("Antwort"))
                .fromBot();
        channel.stop();

        assertThat(answered).isTrue();
        assertThat(telegram.unconfirmed()).isZero();
        assertThat(telegram.problems()).isEmpty();
    }

    private TelegramChannel channel() {
        PollingLock lock = new PollingLock(new DriverManagerDataSource(TestDatabase.create()));
        Backoff backoff = new Backoff(Bench.NO_TIME, Bench.NO_TIME, new Random(1));
        return new TelegramChannel(
                Bench.settings(telegram, telegram.url()),
                new TelegramChannel.Door(bench.calls, bench.poller, lock, backoff, bench.name, bench.stop),
                bench.crossing,
                () -> {});
    }
}
