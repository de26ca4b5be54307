package de.lotsin.webchat;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The conversation itself: every path is a page, and her words are answered by the path of another one.
@Controller
class Chat {

    /// A language, then a link. Files have a dot and are no links.
    private static final String PAGE = "/{tag:" + Doors.TAG + "}/{link:[^.]+}";

    private final Function<Incoming, Reply> turn;
    private final Languages languages;
    private final WebChatWriter writer;
    private final Stage stage;
    private final Doors doors;

    Chat(Function<Incoming, Reply> turn, Languages languages, WebChatWriter writer, Stage stage, Doors doors) {
        this.turn = turn;
        this.languages = languages;
        this.writer = writer;
        this.stage = stage;
        this.doors = doors;
    }

    @GetMapping(PAGE)
    ModelAndView read(
            @PathVariable String tag,
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Language> language = languages.of(tag);
        if (language.isEmpty()) {
            return doors.otherTag(tag, link, request);
        }
        Reply reply = turn.apply(WebChatReader.opens(language.get(), link, request.getRemoteAddr()));
        if (link.equals(Page.START.encoded())) {
            Doors.mayBeFound(response);
        }
        ModelAndView page = show(reply, language.get());
        if (Link.parse(link).isEmpty()) {
            page.setStatus(HttpStatus.NOT_FOUND);
        }
        return page;
    }

    /// Her words go into the body of this request and nowhere else: what answers them is a path she could have pressed.
    @PostMapping(PAGE)
    ModelAndView write(
            @PathVariable String tag,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String listening,
            HttpServletRequest request) {
        Optional<Language> language = languages.of(tag);
        if (language.isEmpty()) {
            return doors.otherTag(tag, link, request);
        }
        if (words.isBlank()) {
            return Doors.to(Paths.of(language.get(), Link.parse(link).orElse(Page.START)));
        }
        Reply reply = turn.apply(WebChatReader.writes(language.get(), listening, words, request.getRemoteAddr()));
        // An apology stands on the start link: it is about this moment only, and a redirect would lose it.
        return reply.pages().isEmpty() || reply.last().link().equals(Page.START)
                ? show(reply, language.get())
                : Doors.to(Paths.of(language.get(), reply.last().link()));
    }

    private ModelAndView show(Reply reply, Language language) {
        return reply.pages().isEmpty() ? Doors.to("/") : stage.chat(writer.write(reply, language), language);
    }
}
