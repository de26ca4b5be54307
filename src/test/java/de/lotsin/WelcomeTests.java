package de.lotsin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class WelcomeTests {

    private final MockEnvironment settings =
            new MockEnvironment().withProperty("lotsin.data", "data").withProperty("local.server.port", "8080");

    @Test
    void firstStartSaysWhereEverythingIs() {
        settings.setProperty("lotsin.demo", "true");
        settings.setProperty("spring.datasource.url", "");

        assertThat(Welcome.lines(settings))
                .containsExactly(
                        "The chat is open at http://localhost:8080/",
                        "This is a demo: it shows drafts that nobody has reviewed. LOTSIN_DEMO=false hides them.",
                        "The data are in data/postgres, Lotsin's own PostgreSQL.",
                        "The key to the chat addresses is in data/key: keep a copy, but not with the data.",
                        "Telegram is off: LOTSIN_TELEGRAM_TOKEN switches it on.");
    }

    @Test
    void secretsAreNamedButNotShown() {
        settings.setProperty("lotsin.demo", "false");
        settings.setProperty("spring.datasource.url", "jdbc:postgresql://db/lotsin?password=secret");
        settings.setProperty("lotsin.key", "secret");
        settings.setProperty("lotsin.telegram.token", "secret");

        assertThat(Welcome.lines(settings))
                .containsExactly(
                        "The chat is open at http://localhost:8080/",
                        "The data are in the database of LOTSIN_DATABASE_URL.",
                        "The key to the chat addresses is in LOTSIN_KEY.",
                        "Telegram is on.");
    }
}
