package de.lotsin.telegram;

import de.lotsin.conversation.Turns;
import de.lotsin.text.Messages;
import java.time.Duration;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Telegram exists when a token is given, and only then.
@Configuration(proxyBeanMethods = false)
@Conditional(Given.Token.class)
@EnableConfigurationProperties(TelegramSettings.class)
class TelegramConfiguration {

    private static final Duration CALL = Duration.ofSeconds(8);
    private static final Duration POLL = Duration.ofSeconds(65);
    private static final Duration TURN = Duration.ofSeconds(10);

    @Bean
    BotName botName() {
        return new BotName();
    }

    @Bean
    TelegramCalls telegramCalls(TelegramSettings settings) {
        return new TelegramCalls(settings, CALL);
    }

    @Bean
    TelegramCalls telegramPolls(TelegramSettings settings) {
        return new TelegramCalls(settings, POLL);
    }

    @Bean
    Patience telegramPatience() {
        return new Patience(
                Thread::sleep,
                new Backoff(Duration.ofMillis(500), Duration.ofMinutes(1), RandomGenerator.getDefault()));
    }

    @Bean
    Crossing telegramCrossing(
            Turns turns, Messages messages, BotName name, TelegramCalls telegramCalls, Patience telegramPatience) {
        TelegramReader reader = new TelegramReader(new GroupReader(messages.languages(), name));
        TelegramSender sender = new TelegramSender(telegramCalls, telegramPatience);
        TelegramTurns turn = new TelegramTurns(turns, reader, new TelegramWriter(messages), sender, name);
        return new Crossing(new Lanes(), turn::take, TURN);
    }

    @Bean
    TelegramChannel telegramChannel(
            TelegramSettings settings,
            TelegramCalls telegramCalls,
            TelegramCalls telegramPolls,
            Patience telegramPatience,
            Crossing crossing,
            BotName name,
            DataSource database,
            Messages messages) {
        Stop stop = new Stop();
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), RandomGenerator.getDefault());
        TelegramPoller poller = new TelegramPoller(telegramPolls, telegramCalls, crossing, backoff, stop);
        TelegramProfile profile = new TelegramProfile(telegramCalls, telegramPatience);
        return new TelegramChannel(
                settings,
                new TelegramChannel.Door(telegramCalls, poller, new PollingLock(database), backoff, name, stop),
                crossing,
                () -> profile.publish(Profile.all(messages)));
    }
}
