package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Reply;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import de.lotsin.telegram.fake.Fault;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/// Whatever goes wrong and however much is logged: neither the token nor what she is called or wrote is.
class TokenTests {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();
    private final FakeTelegram telegram = FakeTelegram.start();

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender); // the console need not show all this
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        LogManager.getLogManager().getLogger("").setLevel(java.util.logging.Level.FINEST);
        SLF4JBridgeHandler.install();
    }

    @AfterEach
    void close() {
        SLF4JBridgeHandler.uninstall();
        LogManager.getLogManager().getLogger("").setLevel(java.util.logging.Level.INFO);
        root.setLevel(before);
        root.detachAppender(log);
        others.forEach(root::addAppender);
        telegram.close();
    }

    @Test
    void isNeverLogged() {
        telegram.fails("getUpdates", faults());
        telegram.fails("sendMessage", faults());
        telegram.fails("answerCallbackQuery", faults());
        FakeUser amina = telegram.user(314159265, "Amina", "ar");

        try (Bench bench = new Bench(telegram, TokenTests::fails).polling()) {
            amina.sends("Geheimnis").sendsPhoto().blocks().awaits();
            telegram.sendsUpdate("message", "{\"text\":\"Geheimnis\",\"chat\":5}")
                    .awaitsConfirmation();
            assertThat(bench.calls.call(new GetMe())).isInstanceOf(Answer.Done.class);
        }
        try (TelegramCalls nowhere =
                new TelegramCalls(Bench.settings(telegram, URI.create("http://127.0.0.1:1")), Bench.NO_TIME)) {
            assertThat(nowhere.call(new GetMe()).toString()).doesNotContain(telegram.token());
        }

        assertThat(logged())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(telegram.token())
                        .doesNotContain(telegram.token().substring(12))
                        .doesNotContain("314159265", "Amina", "Geheimnis"));
        assertThat(Bench.settings(telegram, telegram.url()).toString()).doesNotContain(telegram.token());
    }

    private List<String> logged() {
        return List.copyOf(log.list).stream()
                .filter(event -> !event.getLoggerName().contains("net.httpserver")) // the fake's own
                .flatMap(event -> event.getThrowableProxy() == null
                        ? Stream.of(event.getFormattedMessage())
                        : Stream.of(
                                event.getFormattedMessage(), ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static Fault[] faults() {
        return new Fault[] {
            new Fault.Broken(502),
            new Fault.ResetBefore(),
            new Fault.Refused(401, "Unauthorized"),
            new Fault.Refused(400, "Bad Request: can't parse entities: Unsupported start tag \"Geheimnis\""),
            new Fault.ResetAfter(),
            new Fault.TooMany(1)
        };
    }

    private static Reply fails(Incoming incoming) {
        if (incoming.said() instanceof Incoming.Sends) {
            throw new IllegalStateException("Geheimnis");
        }
        return Pages.reply(Pages.page("de", "a-x", "Antwort"));
    }
}
