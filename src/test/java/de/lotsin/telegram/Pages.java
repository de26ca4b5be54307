package de.lotsin.telegram;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import java.util.List;

/// Pages and replies to test with.
final class Pages {

    static final Languages LANGUAGES = Languages.load();
    static final Messages MESSAGES = Messages.load(LANGUAGES, true);

    private Pages() {}

    static Language language(String tag) {
        return LANGUAGES.of(tag).orElseThrow();
    }

    static Page page(String tag, String link, String heading) {
        return Page.at(Link.parse(link).orElseThrow(), Text.of(language(tag), heading));
    }

    static Reply reply(Page... pages) {
        Language language = pages.length == 0 ? LANGUAGES.source() : pages[0].language();
        return new Reply(
                List.of(pages),
                new Reply.Frame(
                        Button.to(Page.HELP, label(language, "Hilfe jetzt", "مساعدة الآن"))
                                .withPictogram("help"),
                        Button.to(Page.START, label(language, "Zurück", "رجوع")).withPictogram("back"),
                        Button.to(Page.START, label(language, "Start", "البداية"))
                                .withPictogram("start"),
                        Button.to(Page.LANGUAGES, label(language, "Sprache", "اللغة"))
                                .withPictogram("language")));
    }

    private static Text label(Language language, String latin, String arabic) {
        return Text.of(language, language.rightToLeft() ? arabic : latin);
    }
}
