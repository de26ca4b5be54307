package de.lotsin.webchat;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The ways in: the choice of a language, printed links, and paths that somebody typed by hand.
@Controller
class Doors {

    /// What a language tag looks like, whoever typed it.
    static final String TAG = "[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*";

    private final Languages languages;
    private final WebChatWriter writer;
    private final Stage stage;

    Doors(Languages languages, WebChatWriter writer, Stage stage) {
        this.languages = languages;
        this.writer = writer;
        this.stage = stage;
    }

    @GetMapping("/")
    ModelAndView choose(HttpServletRequest request, HttpServletResponse response) {
        mayBeFound(response);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return choice(Page.START, request);
    }

    /// A printed link. Where it names no language of ours, she chooses one, and the link is kept.
    @GetMapping("/start/{payload}")
    ModelAndView printed(@PathVariable String payload, HttpServletRequest request) {
        Optional<Entry> entry = Entry.parse(payload);
        Link link = entry.map(Entry::link).orElse(Page.START);
        return entry.flatMap(Entry::language)
                .flatMap(languages::meantBy)
                .map(language -> to(Paths.of(language, link)))
                .orElseGet(() -> choice(link, request));
    }

    @GetMapping("/{tag:" + TAG + "}")
    ModelAndView start(@PathVariable String tag, HttpServletRequest request) {
        return otherTag(tag, Page.START.encoded(), request);
    }

    /// Leads from another spelling of a language to the one that we use; an unknown one leaves her the choice.
    ModelAndView otherTag(String tag, String link, HttpServletRequest request) {
        Link wanted = Link.parse(link).orElse(Page.START);
        return languages
                .meantBy(tag)
                .map(language -> to(Paths.of(language, wanted)))
                .orElseGet(() -> missing(choice(wanted, request)));
    }

    /// Sends her browser to this path with a plain request.
    static ModelAndView to(String path) {
        RedirectView redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /// Search engines may lead people to the way in. They keep no page with a topic: drafts and hidden texts must not
    /// live on there.
    static void mayBeFound(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "all");
    }

    private ModelAndView choice(Link link, HttpServletRequest request) {
        Language guessed = Guess.from(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), languages);
        return stage.entrance(writer.entrance(guessed, link), guessed);
    }

    private static ModelAndView missing(ModelAndView page) {
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
