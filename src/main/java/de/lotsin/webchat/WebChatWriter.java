package de.lotsin.webchat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Turns pages into what the templates draw. Nothing is escaped here: the templates do that.
@Component
class WebChatWriter {

    private final Messages messages;
    private final Pictograms pictograms;

    WebChatWriter(Messages messages, Pictograms pictograms) {
        this.messages = messages;
        this.pictograms = pictograms;
    }

    /// The screen after a turn that has at least one page, for somebody who reads this language, whatever the texts are
    /// in.
    Screen write(Reply reply, Language language) {
        Page last = reply.last();
        Reply.Frame frame = reply.frame();
        return new Screen(
                language.tag(),
                Passage.direction(language),
                language.label(),
                reply.pages().stream()
                        .map(page -> Bubble.of(page.readIn(language), pictograms))
                        .toList(),
                new Screen.Bars(
                        Optional.of(choice(frame.back(), language)),
                        choice(frame.start(), language),
                        choice(frame.help(), language)),
                languages(language, last.link()),
                Optional.of(new Screen.Question(
                        Paths.of(language, last.link()),
                        last.listening().map(Link::encoded).orElse(""))));
    }

    /// The screen before she has chosen a language: every language, the guessed one first.
    ///
    /// @param link the page she wants
    Screen entrance(Language guessed, Link link) {
        return bare(guessed, link, List.of());
    }

    /// The screen for when no turn could be taken: pages of our own making, all else as far as it needs no turn.
    Screen alone(Language language, List<Page> pages) {
        return bare(language, Page.START, pages);
    }

    private Screen bare(Language language, Link link, List<Page> pages) {
        Wording wording = messages.in(language);
        return new Screen(
                language.tag(),
                Passage.direction(language),
                language.label(),
                pages.stream().map(page -> Bubble.of(page, pictograms)).toList(),
                new Screen.Bars(
                        Optional.empty(),
                        own(language, Page.START, wording.text("conversation.start")),
                        own(language, Page.HELP, wording.text("conversation.help-now"))),
                languages(language, link),
                Optional.empty());
    }

    private List<Tongue> languages(Language current, Link link) {
        List<Tongue> tongues = new ArrayList<>();
        tongues.add(Tongue.of(current, link, true));
        messages.languages().all().stream()
                .filter(language -> !language.equals(current))
                .forEach(language -> tongues.add(Tongue.of(language, link, false)));
        return tongues;
    }

    private Choice own(Language language, Link link, Text label) {
        return choice(Button.to(link, label), language);
    }

    private Choice choice(Button button, Language language) {
        return Choice.of(button, language, pictograms);
    }
}
