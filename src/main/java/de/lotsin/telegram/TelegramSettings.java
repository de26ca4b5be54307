package de.lotsin.telegram;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How Lotsin reaches Telegram.
///
/// @param token what the bot signs in with; never shown
/// @param api the server that speaks the Bot API
/// @param webhook the public https address of this program; without one, updates are polled
/// @param secret what Telegram shows at the webhook; derived from the token where it is not set
@ConfigurationProperties("lotsin.telegram")
record TelegramSettings(
        String token,
        @DefaultValue("https://api.telegram.org") URI api,
        @Nullable String webhook,
        @Nullable String secret) {

    static final String WEBHOOK_PATH = "/telegram/webhook";

    TelegramSettings {
        token = token.strip();
    }

    /// The address Telegram posts to.
    Optional<String> webhookAddress() {
        return Optional.ofNullable(webhook)
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> address.replaceFirst("/$", ""))
                .map(address -> address.endsWith(WEBHOOK_PATH) ? address : address + WEBHOOK_PATH);
    }

    /// What Telegram must show at the webhook.
    String webhookSecret() {
        return secret == null || secret.isBlank() ? derived() : secret.strip();
    }

    private String derived() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal("lotsin.telegram.webhook".getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "TelegramSettings[" + api + "]";
    }
}
