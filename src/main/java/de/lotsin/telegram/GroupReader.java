package de.lotsin.telegram;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.conversation.Words;
import de.lotsin.text.Languages;
import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Reads what is said in a group: only what is meant for the bot, and always as from a passer-by, so that nothing
/// personal can follow.
final class GroupReader {

    private final Languages languages;
    private final BotName name;

    GroupReader(Languages languages, BotName name) {
        this.languages = languages;
        this.name = name;
    }

    Optional<Incoming> read(Message message, User from) {
        if (message.getText() == null || message.isChannelMessage()) {
            return Optional.empty();
        }
        return said(message.getText()).map(said -> new Incoming(passing(message, from), said));
    }

    private Optional<Said> said(String text) {
        return Command.in(text).map(this::commanded).orElseGet(() -> mentioned(text));
    }

    private Optional<Said> commanded(Command command) {
        boolean forUs = command.bot().isEmpty() || command.bot().equals(bot(command));
        if (!forUs) {
            return Optional.empty();
        }
        return switch (command.said()) {
            case Starts starts -> Optional.of(starts);
            case Opens opens when !command.name().equals("start") -> Optional.of(opens);
            case Said _ when command.name().equals("start") -> Optional.of(new Starts());
            case Said _ -> Optional.empty();
        };
    }

    /// Our name as this command spells it.
    private Optional<String> bot(Command command) {
        return command.bot()
                .filter(called -> called.equalsIgnoreCase(name.known().orElse("")));
    }

    private Optional<Said> mentioned(String text) {
        return name.known()
                .map(bot -> Pattern.compile("@" + Pattern.quote(bot) + "\\b", Pattern.CASE_INSENSITIVE))
                .filter(mention -> mention.matcher(text).find())
                .map(mention -> mention.matcher(text).replaceAll(" ").strip())
                .map(words -> words.isEmpty() ? new Starts() : new Writes(new Words(words)));
    }

    private Passing passing(Message message, User from) {
        return new Passing(
                TelegramReader.CHANNEL,
                TelegramReader.CHANNEL + ":" + message.getChatId() + ":" + from.getId(),
                languages.meantBy(from.getLanguageCode()).orElseGet(languages::source),
                Optional.empty());
    }
}
