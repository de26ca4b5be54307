package de.lotsin.content;

import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Hours;
import de.lotsin.text.Arg;
import de.lotsin.text.Dates;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Markup;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Answers: `a-kita`, its second part `a-kita-2`, and the same in another language than hers `a-kita-1-en`.
@Component
class AnswerDesk implements Desk {

    private final Published published;
    private final Reading reading;

    AnswerDesk(Published published, Languages languages) {
        this.published = published;
        this.reading = new Reading(languages);
    }

    static Link to(String answer) {
        return Link.to('a', answer);
    }

    @Override
    public String kinds() {
        return "a";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Catalogue catalogue = published.catalogue();
        return catalogue.answer(link.part(0)).map(answer -> {
            LocalDate today = visit.now().atZone(Hours.BERLIN).toLocalDate();
            if (answer.due(today)) {
                return TopicDesk.ways(due(answer, visit), answer.topic(), catalogue, visit);
            }
            return reading.version(answer.texts(), visit, link.part(2))
                    .map(version -> part(link, answer, version, visit))
                    .map(page -> TopicDesk.ways(page, answer.topic(), catalogue, visit))
                    .orElseGet(() -> missing(link, answer, catalogue, visit));
        });
    }

    private Page part(Link link, Answer answer, Localised.Version<Answer.Words> version, Visit visit) {
        Page frame = framed(
                link, answer, visit, Text.of(version.language(), version.words().question()));
        return Parts.page(
                frame.noting(reading.marks(version, visit)),
                paragraphs(version, visit),
                proof(answer, version, visit),
                visit.wording().text("content.more"));
    }

    private List<Text> paragraphs(Localised.Version<Answer.Words> version, Visit visit) {
        // The small headings stand in the language of the text they head.
        Wording wording = visit.wording().in(version.language());
        Language language = version.language();
        Answer.Words words = version.words();
        return List.of(
                Markup.parse(language, words.what()),
                headed(wording.text("content.next-steps"), Markup.parse(language, words.next())),
                headed(wording.text("content.who-helps"), Markup.parse(language, words.who())));
    }

    static Text headed(Text heading, Text body) {
        return Text.of(heading.language(), new Span.Strong(heading.plain()))
                .plus("\n")
                .plus(body);
    }

    /// Where it comes from and when it was last looked at.
    private static List<Text> proof(Answer answer, Localised.Version<Answer.Words> version, Visit visit) {
        Wording wording = visit.wording();
        List<Text> sources = new ArrayList<>();
        for (Answer.Source source : answer.sources()) {
            Text name = Text.of(wording.language(), new Span.Name(source.name()));
            sources.add(
                    source.web().isEmpty()
                            ? name
                            : Text.of(
                                    wording.language(),
                                    new Span.Web(
                                            source.name(),
                                            Span.Web.of(source.web()).address())));
        }
        Text list = Text.join(wording.language(), " · ", sources);
        Arg.Words date = (Arg.Words) Arg.text("date", Dates.date(wording.language(), answer.checkedOn()));
        return List.of(
                wording.text("content.source", Arg.text("source", list)),
                wording.text(version.draft() ? "content.as-of" : "content.checked-on", date));
    }

    private Page due(Answer answer, Visit visit) {
        return framed(to(answer.code()), answer, visit, visit.wording().text("content.due-heading"))
                .saying(visit.wording().text("content.due-text"));
    }

    private Page missing(Link link, Answer answer, Catalogue catalogue, Visit visit) {
        Page page = reading.missing(link, answer.texts(), visit, tag -> Link.to('a', answer.code(), "1", tag))
                .backTo(TopicDesk.to(answer.topic()));
        return TopicDesk.ways(
                Emergency.above(page, answer.emergency(), visit.wording()), answer.topic(), catalogue, visit);
    }

    private Page framed(Link link, Answer answer, Visit visit, Text heading) {
        Page page = Page.at(link, heading)
                .readIn(visit.language())
                .withPictogram(published
                        .catalogue()
                        .topic(answer.topic())
                        .map(Topic::pictogram)
                        .orElse("document"))
                .backTo(TopicDesk.to(answer.topic()));
        return Emergency.above(page, answer.emergency(), visit.wording());
    }
}
