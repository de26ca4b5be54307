package de.lotsin.telegram;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the bot is called, once Telegram has told us.
final class BotName {

    private volatile @Nullable String name;

    void is(String known) {
        name = known;
    }

    Optional<String> known() {
        return Optional.ofNullable(name);
    }
}
