package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Languages;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The list of topics (`t`) and the questions of one (`t-wohnen`).
@Component
class TopicDesk implements Desk {

    static final Link TOPICS = Link.to('t');

    private final Published published;
    private final Reading reading;

    TopicDesk(Published published, Languages languages) {
        this.published = published;
        this.reading = new Reading(languages);
    }

    static Link to(String topic) {
        return Link.to('t', topic);
    }

    @Override
    public String kinds() {
        return "t";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Catalogue catalogue = published.catalogue();
        return link.part(0).isEmpty()
                ? Optional.of(all(catalogue, visit))
                : catalogue.topic(link.part(0)).map(topic -> one(topic, catalogue, visit));
    }

    private Page all(Catalogue catalogue, Visit visit) {
        Page page = Page.at(TOPICS, visit.wording().text("content.topics-heading"))
                .saying(visit.wording().text("content.topics-text"));
        for (Topic topic : catalogue.topics()) {
            Text label = reading.label(topic.texts(), visit, Topic.Words::label);
            if (!label.isEmpty()) {
                page = page.with(Button.to(to(topic.code()), label).withPictogram(topic.pictogram()));
            }
        }
        return page;
    }

    private Page one(Topic topic, Catalogue catalogue, Visit visit) {
        Page page = Page.at(to(topic.code()), reading.label(topic.texts(), visit, Topic.Words::label))
                .readIn(visit.language())
                .withPictogram(topic.pictogram())
                .backTo(TOPICS);
        page = Emergency.above(page, topic.emergency(), visit.wording());
        Optional<Localised.Version<Topic.Words>> version = topic.texts().in(visit.language());
        if (version.isPresent()) {
            page = page.saying(Text.of(visit.language(), version.get().words().intro()))
                    .noting(reading.marks(version.get(), visit));
        }
        page = page.saying(visit.wording().text("content.topic-question"));
        for (Answer answer : catalogue.answersOf(topic.code())) {
            Text title = reading.label(answer.texts(), visit, Answer.Words::title);
            if (!title.isEmpty()) {
                page = page.with(Button.to(AnswerDesk.to(answer.code()), title));
            }
        }
        return ways(page, topic.code(), catalogue, visit);
    }

    /// The page with the ways on to those who help with a topic.
    static Page ways(Page page, String topic, Catalogue catalogue, Visit visit) {
        Wording wording = visit.wording();
        Page near = page.with(Button.to(NearDesk.near(topic), wording.text("content.contacts-button"))
                .withPictogram("pin"));
        return catalogue.offersOf(topic).isEmpty()
                ? near
                : near.with(Button.to(OfferDesk.of(topic), wording.text("content.topic-offers-button"))
                        .withPictogram("women"));
    }
}
