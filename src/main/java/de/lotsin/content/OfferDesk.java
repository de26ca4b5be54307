package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Hours;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Markup;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Offers: all of them `f`, those of a topic `f-frauen`, one of them `o-frauentreff`.
@Component
class OfferDesk implements Desk {

    static final Link OFFERS = Link.to('f');

    private final Published published;
    private final Reading reading;
    private final FactLines facts;
    private final boolean demo;

    OfferDesk(Published published, Languages languages, FactLines facts, @Value("${lotsin.demo:true}") boolean demo) {
        this.published = published;
        this.reading = new Reading(languages);
        this.facts = facts;
        this.demo = demo;
    }

    static Link of(String topic) {
        return Link.to('f', topic);
    }

    @Override
    public String kinds() {
        return "fo";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Catalogue catalogue = published.catalogue();
        LocalDate today = visit.now().atZone(Hours.BERLIN).toLocalDate();
        if (link.kind() == 'f') {
            return Optional.of(list(link.part(0), catalogue, visit, today));
        }
        return catalogue
                .offer(link.part(0))
                .filter(offer -> !offer.verification().tooOld(today, demo))
                .map(offer -> reading.version(offer.texts(), visit, link.part(1))
                        .map(version -> one(link, offer, version, visit, today))
                        .orElseGet(() -> reading.missing(
                                        link, offer.texts(), visit, tag -> Link.to('o', offer.code(), tag))
                                .backTo(OFFERS)));
    }

    private Page list(String topic, Catalogue catalogue, Visit visit, LocalDate today) {
        List<Offer> offers = catalogue.offersOf(topic).stream()
                .filter(offer -> !offer.verification().tooOld(today, demo))
                .toList();
        String text = offers.isEmpty() ? "content.no-offers" : "content.offers-text";
        Page page = Page.at(of(topic), visit.wording().text("content.offers-heading"))
                .withPictogram("women")
                .saying(visit.wording().text(text))
                .backTo(catalogue.topic(topic).isPresent() ? TopicDesk.to(topic) : Page.START);
        for (Offer offer : offers) {
            page = page.with(
                    Button.to(Link.to('o', offer.code()), reading.label(offer.texts(), visit, Offer.Words::title)));
        }
        return topic.isEmpty()
                ? page
                : page.with(Button.to(OFFERS, visit.wording().text("content.all-offers")));
    }

    private Page one(Link link, Offer offer, Localised.Version<Offer.Words> version, Visit visit, LocalDate today) {
        Language language = version.language();
        Wording heads = visit.wording().in(language);
        Offer.Words words = version.words();
        Page page = Page.at(link, Text.of(language, words.title()))
                .readIn(visit.language())
                .withPictogram("women")
                .backTo(of(offer.topics().getFirst()))
                .saying(Markup.parse(language, words.about()))
                .saying(AnswerDesk.headed(heads.text("content.for-whom"), Markup.parse(language, words.forWhom())))
                .saying(AnswerDesk.headed(heads.text("content.how"), Markup.parse(language, words.how())))
                .saying(facts.of(offer.facts(), offer.languages(), visit))
                .noting(facts.marks(offer.verification(), today, visit))
                .noting(reading.marks(version, visit));
        Optional<Contact> contact = offer.contact().flatMap(published.catalogue()::contact);
        return contact.isEmpty()
                ? page
                : page.with(ContactDesk.button(contact.get(), visit)
                        .withPictogram("phone")
                        .asMain());
    }
}
