package de.lotsin.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Where Telegram posts updates. It gets its answer when the turn is finished: what is not answered comes again.
@RestController
@Conditional({Given.Token.class, Given.Webhook.class})
final class TelegramWebhook {

    private static final int LARGEST = 1_000_000;

    private final byte[] secret;
    private final Crossing crossing;
    private final UpdateFormat format = new UpdateFormat();

    TelegramWebhook(TelegramSettings settings, Crossing crossing) {
        this.secret = settings.webhookSecret().getBytes(StandardCharsets.UTF_8);
        this.crossing = crossing;
    }

    @PostMapping(TelegramSettings.WEBHOOK_PATH)
    ResponseEntity<Void> receive(
            @RequestHeader(name = "X-Telegram-Bot-Api-Secret-Token", required = false) @Nullable String shown,
            InputStream body)
            throws IOException {
        if (shown == null || !MessageDigest.isEqual(secret, shown.getBytes(StandardCharsets.UTF_8))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        String json = new String(body.readNBytes(LARGEST), StandardCharsets.UTF_8);
        format.read(json).ifPresent(update -> crossing.takeAll(List.of(update)));
        return ResponseEntity.ok().build();
    }
}
