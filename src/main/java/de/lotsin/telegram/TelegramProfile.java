package de.lotsin.telegram;

import de.lotsin.telegram.Answer.Done;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;

/// Tells Telegram the commands and descriptions of the bot. If that fails, the chat works all the same.
final class TelegramProfile {

    private static final Logger log = LoggerFactory.getLogger(TelegramProfile.class);

    private final TelegramCalls calls;
    private final Patience patience;

    TelegramProfile(TelegramCalls calls, Patience patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /// Publishes them in order and gives up at the first that fails.
    void publish(List<Profile> profiles) {
        for (Profile profile : profiles) {
            String code = profile.code().orElse(null);
            boolean done = (profile.commands().isEmpty() || told(commands(profile)))
                    && told(new SetMyDescription(profile.description(), code))
                    && told(new SetMyShortDescription(profile.shortDescription(), code));
            if (!done) {
                log.warn("Telegram did not take the bot's commands and descriptions, from language {} on", code);
                return;
            }
        }
    }

    private static SetMyCommands commands(Profile profile) {
        SetMyCommands commands = new SetMyCommands(profile.commands());
        profile.code().ifPresent(commands::setLanguageCode);
        return commands;
    }

    private boolean told(BotApiMethod<Boolean> method) {
        return patience.with(() -> calls.call(method)) instanceof Done<Boolean>;
    }
}
