package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

/// There is a token but no Telegram, and the web chat does not care.
@LotsinTest
@DirtiesContext
class TelegramAwayTests {

    @Autowired
    private RestTestClient browser;

    @Autowired
    private TelegramChannel channel;

    @DynamicPropertySource
    static void nobodyThere(DynamicPropertyRegistry registry) {
        registry.add("lotsin.telegram.token", () -> "7001234567:AAFakeTokenThatMustNeverBeLogged_43");
        registry.add("lotsin.telegram.api", () -> "http://127.0.0.1:" + closedPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ar/s", "/uk/t-wohnen", "/de/h", "/actuator/health/readiness"})
    void theWebChatAnswers(String path) {
        browser.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(page -> assertThat(page).isNotBlank());
        assertThat(channel.isRunning()).isTrue();
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
