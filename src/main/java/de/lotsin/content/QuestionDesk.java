package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Languages;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When a question is not clear: "did you mean" with the nearest answers (`q-kita-schule`), or "I do not know" (`q`).
/// Nothing is ever guessed.
@Component
class QuestionDesk implements Desk {

    private static final Link UNKNOWN = Link.to('q');

    private final Published published;
    private final Reading reading;

    QuestionDesk(Published published, Languages languages) {
        this.published = published;
        this.reading = new Reading(languages);
    }

    @Override
    public String kinds() {
        return "q";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Catalogue catalogue = published.catalogue();
        List<Answer> nearest = link.parts().stream()
                .flatMap(code -> catalogue.answer(code).stream())
                .toList();
        return Optional.of(nearest.isEmpty() ? unknown(visit) : meant(link, nearest, visit));
    }

    private Page meant(Link link, List<Answer> nearest, Visit visit) {
        Wording wording = visit.wording();
        Page page = Page.at(link, wording.text("understanding.meant-heading"))
                .saying(wording.text("understanding.meant-text"));
        for (Answer answer : nearest) {
            Text title = reading.label(answer.texts(), visit, Answer.Words::title);
            page = page.with(Button.to(AnswerDesk.to(answer.code()), title));
        }
        return page.with(Button.to(UNKNOWN, wording.text("understanding.none")));
    }

    private static Page unknown(Visit visit) {
        Wording wording = visit.wording();
        return Page.at(UNKNOWN, wording.text("understanding.unknown-heading"))
                .saying(wording.text("understanding.unknown-text"))
                .with(Button.to(TopicDesk.TOPICS, wording.text("content.topics-button"))
                        .withPictogram("document")
                        .asMain())
                .with(Button.to(NearDesk.near(""), wording.text("content.near-button"))
                        .withPictogram("pin"));
    }
}
