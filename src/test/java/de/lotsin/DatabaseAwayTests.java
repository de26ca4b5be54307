package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PostgreSQL dies under the running program, and she is helped all the same.
class DatabaseAwayTests {

    private static final String ARABIC = "\\p{IsArabic}{3}";
    private static final String CYRILLIC = "\\p{IsCyrillic}{3}";

    @TempDir
    private Path data;

    @Test
    void helpAndPagesGoOnAndNothingIsLost() throws IOException, InterruptedException {
        try (FakeTelegram telegram = FakeTelegram.start().unlimited()) {
            List<String> settings =
                    List.of("--lotsin.telegram.token=" + telegram.token(), "--lotsin.telegram.api=" + telegram.url());
            FakeUser woman = telegram.user(800_001, "Olena", "uk");
            try (Child child = Child.start(data, settings)) {
                FakeMessage topic = woman.starts("ar-t-wohnen").awaitsOne();
                killDatabase();

                FakeMessage help = woman.sends("SOS").awaitsOne();
                FakeMessage topics = woman.presses(topic, "t").awaitsOne();
                HttpResponse<String> web = get(child, "/ar/t-wohnen");

                assertThat(topic.bare()).containsPattern(ARABIC);
                assertThat(help.source()).contains("<code>110</code>");
                assertThat(List.of(help.bare(), topics.bare()))
                        .allSatisfy(text -> assertThat(text).containsPattern(CYRILLIC));
                assertThat(web.statusCode()).isEqualTo(200);
                assertThat(web.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "data-path=\"/ar/t-wohnen\"");
            }
            woman.starts("t-arbeit");

            try (Child _ = Child.start(data, settings)) {
                FakeMessage work = woman.awaitsOne();

                assertThat(work.bare()).containsPattern(ARABIC).doesNotContainPattern(CYRILLIC);
            }
            assertThat(telegram.unconfirmed()).isZero();
            assertThat(telegram.unansweredPresses()).isZero();
            assertThat(telegram.problems()).isEmpty();
        }
    }

    private void killDatabase() throws IOException {
        Path pidFile = data.resolve("postgres/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        assertThat(postmaster.destroyForcibly()).isTrue();
        ProcessHandle _ = postmaster.onExit().join();
    }

    private static HttpResponse<String> get(Child child, String path) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(child.url().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
