package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/// The whole program gets its updates by webhook.
@LotsinTest
@DirtiesContext
class TelegramWebhookTests {

    private static final FakeTelegram TELEGRAM = FakeTelegram.start().unlimited();
    private static final String UPDATE = """
            {"update_id":1,"message":{"message_id":1,"date":1,"text":"a","from":{"id":777,"is_bot":false,"first_name":"x"},
            "chat":{"id":777,"type":"private"}}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private RestTestClient browser;

    @Autowired
    private TelegramSettings settings;

    @DynamicPropertySource
    static void telegram(DynamicPropertyRegistry registry) {
        registry.add("lotsin.telegram.token", TELEGRAM::token);
        registry.add("lotsin.telegram.api", TELEGRAM::url);
        registry.add("lotsin.telegram.webhook", () -> "https://lotsin.example/");
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @BeforeEach
    void connect() {
        TELEGRAM.tunnelsTo(URI.create("http://127.0.0.1:" + port)).awaitsWebhook();
    }

    @Test
    void answersManyPeopleAtOnceEachInOrder() {
        List<FakeUser> people = IntStream.range(0, 30)
                .mapToObj(i ->
                        TELEGRAM.user(800_000 + i, "P" + i, "de").starts("de-t").sends("04109"))
                .toList();

        TELEGRAM.awaitsConfirmation();

        assertThat(people)
                .allSatisfy(person -> assertThat(person.messages())
                        .filteredOn(FakeMessage::fromBot)
                        .hasSizeGreaterThanOrEqualTo(2));
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    @Test
    void tellsTelegramWhereAndWithWhichSecret() {
        assertThat(TELEGRAM.calls("setWebhook")).last().satisfies(call -> {
            assertThat(call.path("url").stringValue()).isEqualTo("https://lotsin.example/telegram/webhook");
            assertThat(call.path("secret_token").stringValue()).hasSize(43).doesNotContain(TELEGRAM.token());
            assertThat(call.path("allowed_updates")).hasSize(3);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "wrong", "wröng"})
    void takesNothingFromStrangers(@Nullable String secret) {
        RestTestClient.RequestBodySpec post =
                browser.post().uri("/telegram/webhook").contentType(MediaType.APPLICATION_JSON);
        if (secret != null) {
            post.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        post.body(UPDATE).exchange().expectStatus().isForbidden();

        assertThat(TELEGRAM.calls())
                .noneMatch(call ->
                        call.parameters().path("chat_id").stringValue("").equals("777"));
    }

    @Test
    void takesWhatItCannotReadForDone() {
        for (String body :
                List.of("", "[]", "{", "{\"update_id\":3,\"message\":7}", "{\"update_id\":3,\"dream\":{}}")) {
            browser.post()
                    .uri("/telegram/webhook")
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("X-Telegram-Bot-Api-Secret-Token", settings.webhookSecret())
                    .body(body)
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }
}
