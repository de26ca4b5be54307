package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

/// What she writes, her name and her chat number must never reach the database, its files or a log. After whole
/// conversations in both channels everything
/// is searched for them.
@LotsinTest
@DirtiesContext
class DataScanTests {

    private static final FakeTelegram TELEGRAM = FakeTelegram.start().unlimited();
    private static final long CHAT = 8_123_456_789L;
    private static final String NAME = "Zarifeh";
    /// Strange words that stand nowhere else.
    private static final String QUESTION = "quittenmus schnabelkraut kita anmelden";
    private static final String CRISIS = "SOS";
    private static final String ON_THE_WEB = "wolkenspargel murmelhecht";
    private static final List<String> SECRETS =
            List.of("quittenmus", "schnabelkraut", "wolkenspargel", "murmelhecht", NAME, "8123456789");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RestTestClient web;

    @DynamicPropertySource
    static void telegram(DynamicPropertyRegistry registry) {
        registry.add("lotsin.telegram.token", TELEGRAM::token);
        registry.add("lotsin.telegram.api", TELEGRAM::url);
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @Test
    void nothingOfHersIsKept() throws IOException {
        Log log = Log.ofEverything();

        talkInTelegram();
        talkOnTheWeb();

        assertThat(log.lines).noneMatch(DataScanTests::tells);
        assertThat(database()).noneMatch(DataScanTests::tells);
        jdbc.sql("checkpoint").update();
        assertThat(files())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(holdsSecret(file)).as("" + file).isFalse());
        log.end();
    }

    private static void talkInTelegram() {
        FakeUser woman = TELEGRAM.user(CHAT, NAME, "ar");
        woman.starts().awaits();
        woman.presses("de-s").awaits();
        woman.sends(QUESTION).awaits();
        woman.sends(CRISIS).awaits();
        woman.starts("n-kinder").awaits();
        woman.sends("04109 " + QUESTION).awaits();
        woman.sendsPhoto().awaits();
        woman.sendsContact().awaits();
        woman.sendsLocation(51.34, 12.37).awaits();
        woman.blocks().awaits();
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    private void talkOnTheWeb() {
        for (String path : List.of("/de/s", "/de/n-kinder", "/ar/a-kita")) {
            LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("words", ON_THE_WEB);
            web.post()
                    .uri(path)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .exchange()
                    .expectHeader()
                    .value("Location", location -> assertThat(location).doesNotContain("wolken"));
        }
    }

    /// Every row of every table as text.
    private List<String> database() {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .flatMap(table ->
                        jdbc.sql("select t::text from \"" + table + "\" t").query(String.class).list().stream())
                .toList();
    }

    private List<Path> files() throws IOException {
        Path folder =
                Path.of(jdbc.sql("show data_directory").query(String.class).single());
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean holdsSecret(Path file) throws IOException {
        return Files.exists(file) && tells(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }

    private static boolean tells(String text) {
        return SECRETS.stream().anyMatch(text::contains);
    }

    /// Everything the program itself logs, at the finest level. The fake is part of the test and may say what it likes.
    private static final class Log extends AppenderBase<ILoggingEvent> {

        private final Queue<String> lines = new ConcurrentLinkedQueue<>();
        private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        private final Level before = root.getLevel();

        static Log ofEverything() {
            Log log = new Log();
            log.start();
            log.root.addAppender(log);
            // What an operator may switch on when she looks for a fault.
            log.root.setLevel(Level.INFO);
            ((Logger) LoggerFactory.getLogger("de.lotsin")).setLevel(Level.TRACE);
            return log;
        }

        void end() {
            root.setLevel(before);
            ((Logger) LoggerFactory.getLogger("de.lotsin")).setLevel(null);
            root.detachAppender(this);
        }

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : event.getThrowableProxy().getMessage()));
        }
    }
}
