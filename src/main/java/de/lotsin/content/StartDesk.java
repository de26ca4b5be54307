package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The start page: what Lotsin is, and the ways on.
@Component
class StartDesk implements Desk {

    @Override
    public String kinds() {
        return "s";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Wording wording = visit.wording();
        return Optional.of(Page.at(Page.START, wording.text("content.start-heading"))
                .saying(wording.text("content.start-text"))
                .saying(wording.text("content.start-ask"))
                .with(Button.to(TopicDesk.TOPICS, wording.text("content.topics-button"))
                        .withPictogram("document")
                        .asMain())
                .with(Button.to(NearDesk.near(""), wording.text("content.near-button"))
                        .withPictogram("pin"))
                .with(Button.to(OfferDesk.OFFERS, wording.text("content.offers-button"))
                        .withPictogram("women"))
                .with(Button.to(InfoDesk.SAFETY, wording.text("content.safety-button"))
                        .withPictogram("shield"))
                .with(Button.to(InfoDesk.ABOUT, wording.text("content.about-button"))
                        .withPictogram("people"))
                .with(Button.to(InfoDesk.PRIVACY, wording.text("content.privacy-button"))
                        .withPictogram("leaf")));
    }
}
