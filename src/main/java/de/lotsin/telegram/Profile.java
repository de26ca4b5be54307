package de.lotsin.telegram;

import de.lotsin.text.Isolation;
import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/// What Telegram shows of the bot before and beside the chat, in one language.
///
/// @param code the two letters of the language; empty for everybody whose language has none of its own
record Profile(Optional<String> code, List<BotCommand> commands, String description, String shortDescription) {

    private static final List<String> COMMANDS = List.of("start", "help", "language", "about", "privacy");
    private static final int DESCRIPTION = 512;
    private static final int SHORT = 120;
    private static final int COMMAND = 256;

    /// One for everybody, in English, then one for each language that has two letters and its own texts.
    static List<Profile> all(Messages messages) {
        Stream<Profile> everybody =
                messages.languages().of("en").stream().map(english -> of(english, messages, Optional.empty()));
        Stream<Profile> each = messages.languages().all().stream()
                .filter(language -> language.tag().length() == 2)
                .filter(language -> says(language, messages))
                .map(language -> of(language, messages, Optional.of(language.tag())));
        return Stream.concat(everybody, each)
                .filter(profile -> !profile.description().isBlank())
                .toList();
    }

    private static boolean says(Language language, Messages messages) {
        return messages.in(language).text("telegram.description").language().equals(language);
    }

    private static Profile of(Language language, Messages messages, Optional<String> code) {
        return new Profile(
                code,
                COMMANDS.stream()
                        .map(name -> new BotCommand(
                                name, cut(messages.in(language).text("telegram.command-" + name), COMMAND)))
                        .filter(command -> !command.getDescription().isBlank())
                        .toList(),
                cut(messages.in(language).text("telegram.description"), DESCRIPTION),
                cut(messages.in(language).text("telegram.short-description"), SHORT));
    }

    private static String cut(Text text, int most) {
        String plain = Isolation.plain(text);
        return plain.length() <= most ? plain : plain.substring(0, most);
    }
}
