package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Arg;
import de.lotsin.text.Wording;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What Lotsin is, what it keeps, and how to use it safely: `i-about`, `i-privacy`, `i-safety`, and `i-welcome` at
/// first contact.
@Component
class InfoDesk implements Desk {

    static final Link ABOUT = Link.to('i', "about");
    static final Link PRIVACY = Link.to('i', "privacy");
    static final Link SAFETY = Link.to('i', "safety");

    private static final String TELEGRAM = "telegram";

    private final String operator;
    private final boolean demo;

    InfoDesk(@Value("${lotsin.operator:}") String operator, @Value("${lotsin.demo:true}") boolean demo) {
        this.operator = operator;
        this.demo = demo;
    }

    @Override
    public String kinds() {
        return "i";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        return switch (link.part(0)) {
            case "about" -> Optional.of(about(visit));
            case "privacy" -> Optional.of(privacy(visit));
            case "safety" -> Optional.of(safety(visit));
            case "welcome" -> Optional.of(welcome(visit));
            default -> Optional.empty();
        };
    }

    private Page welcome(Visit visit) {
        Wording wording = visit.wording();
        Page page = Page.at(Link.to('i', "welcome"), wording.text("content.welcome-heading"))
                .saying(wording.text("content.welcome-text"));
        return page.saying(wording.text(byChannel(visit, "content.telegram-notice", "content.privacy-web")))
                .with(Button.to(SAFETY, wording.text("content.safety-button")))
                .with(Button.to(PRIVACY, wording.text("content.privacy-button")));
    }

    private Page about(Visit visit) {
        Wording wording = visit.wording();
        Page page = Page.at(ABOUT, wording.text("content.about-heading"))
                .withPictogram("people")
                .saying(wording.text("content.about-text"));
        if (!operator.isBlank()) {
            page = page.saying(wording.text("content.about-operator", Arg.name("operator", operator)));
        }
        if (demo) {
            page = page.saying(wording.text("content.about-demo"));
        }
        return page.noting(wording.text("content.about-data"))
                .with(Button.to(PRIVACY, wording.text("content.privacy-button")))
                .with(Button.to(SAFETY, wording.text("content.safety-button")));
    }

    private static Page privacy(Visit visit) {
        Wording wording = visit.wording();
        return Page.at(PRIVACY, wording.text("content.privacy-heading"))
                .withPictogram("leaf")
                .saying(wording.text("content.privacy-text"))
                .saying(wording.text(byChannel(visit, "content.privacy-telegram", "content.privacy-web")))
                .saying(wording.text("content.privacy-rights"))
                .with(Button.to(SAFETY, wording.text("content.safety-button")))
                .with(Button.to(ABOUT, wording.text("content.about-button")));
    }

    private static Page safety(Visit visit) {
        Wording wording = visit.wording();
        return Page.at(SAFETY, wording.text("content.safety-heading"))
                .withPictogram("shield")
                .saying(wording.text("content.safety-text"))
                .saying(wording.text(byChannel(visit, "content.safety-telegram", "content.safety-web")))
                .with(Button.to(PRIVACY, wording.text("content.privacy-button")));
    }

    private static String byChannel(Visit visit, String inTelegram, String onTheWeb) {
        return visit.channel().equals(TELEGRAM) ? inTelegram : onTheWeb;
    }
}
