package de.lotsin.conversation;

import de.lotsin.text.Arg;
import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import de.lotsin.text.Wording;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pages of the conversation itself, for when there is no desk to answer, and the buttons that every page has.
final class PlainPages {

    private static final Logger log = LoggerFactory.getLogger(PlainPages.class);
    private static final Link TOPICS = Link.to('t');

    private final Messages messages;

    PlainPages(Messages messages) {
        this.messages = messages;
    }

    Reply.Frame frame(Link here, Link back, Language language) {
        Wording wording = messages.in(language);
        Link help = here.kind() == Page.HELP.kind()
                ? here.inner(1).map(PlainPages::helpFrom).orElse(Page.HELP)
                : helpFrom(here);
        Link languages = here.kind() == Page.LANGUAGES.kind() ? here : here.within(Page.LANGUAGES);
        return new Reply.Frame(
                Button.to(help, wording.text("conversation.help-now")).withPictogram("help"),
                Button.to(back, wording.text("conversation.back")).withPictogram("back"),
                Button.to(Page.START, wording.text("conversation.start")).withPictogram("start"),
                Button.to(languages, wording.text("conversation.language")).withPictogram("language"));
    }

    /// Help now, from which "back" leads to this page.
    private static Link helpFrom(Link here) {
        return here.within(Link.to('h', "now"));
    }

    Page unknown(Link link, Language language) {
        return led(link, language, "conversation.unknown-heading", "conversation.unknown-text");
    }

    Page unreadable(Language language) {
        return led(Page.START, language, "conversation.unreadable-heading", "conversation.unreadable-text");
    }

    Page slowDown(Link link, Language language) {
        return led(link, language, "conversation.slow-heading", "conversation.slow-text");
    }

    /// Our fault. What happened is written down without a word of hers, under a number that she can tell us.
    Page apology(Link link, Language language, RuntimeException fault) {
        String reference = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        log.error(
                "A turn failed, reference {}: {}\n{}",
                reference,
                fault.getClass().getName(),
                Arrays.stream(fault.getStackTrace())
                        .limit(25)
                        .map(frame -> "    at " + frame)
                        .collect(Collectors.joining("\n")));
        Wording wording = messages.in(language);
        return Page.at(link, wording.text("conversation.apology-heading"))
                .saying(wording.text("conversation.apology-text", Arg.ltr("reference", reference)))
                .with(Button.to(link, wording.text("conversation.try-again")).asMain());
    }

    private Page led(Link link, Language language, String heading, String text) {
        Wording wording = messages.in(language);
        return Page.at(link, wording.text(heading))
                .saying(wording.text(text))
                .with(Button.to(TOPICS, wording.text("conversation.topics")).asMain());
    }
}
