package de.lotsin.telegram;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that begins with a slash: `/start@bot payload`.
///
/// @param name in lower case, without the slash
/// @param bot whom it is for, where it says so
/// @param rest what follows
record Command(String name, Optional<String> bot, String rest) {

    static final Link ABOUT = Link.to('i', "about");
    static final Link PRIVACY = Link.to('i', "privacy");

    private static final Pattern FORM =
            Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?:\\s+(.*))?", Pattern.DOTALL);

    static Optional<Command> in(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String rest = form.group(3);
        return Optional.of(new Command(
                form.group(1).toLowerCase(Locale.ROOT),
                Optional.ofNullable(form.group(2)),
                rest == null ? "" : rest.strip()));
    }

    /// What she wants. A command that we do not have is read as words: `/sos` is a cry for help.
    Said said() {
        return switch (name) {
            case "start" -> rest.isEmpty() ? new Starts() : TelegramReader.opened(rest);
            case "help" -> opens(Page.HELP);
            case "language" -> opens(Page.LANGUAGES);
            case "about" -> opens(ABOUT);
            case "privacy" -> opens(PRIVACY);
            default -> new Writes(new Words((name + " " + rest).strip()));
        };
    }

    private static Opens opens(Link link) {
        return new Opens(Entry.to(link));
    }
}
