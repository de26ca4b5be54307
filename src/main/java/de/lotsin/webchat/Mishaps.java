package de.lotsin.webchat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Page;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Wording;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What she sees when there is no such page or our program failed: what happened, what to do, and help now. In the
/// language of the path, or else in German and English.
@Component
class Mishaps implements ErrorViewResolver {

    private final Messages messages;
    private final WebChatWriter writer;
    private final Stage stage;

    Mishaps(Messages messages, WebChatWriter writer, Stage stage) {
        this.messages = messages;
        this.writer = writer;
        this.stage = stage;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean lost = status.is4xxClientError();
        Languages languages = messages.languages();
        Optional<Language> hers = languages.meantBy(firstSegment(request));
        List<Language> spoken = hers.map(List::of).orElseGet(() -> both(languages));
        List<Page> pages = spoken.stream().map(language -> page(lost, language)).toList();
        Language language = spoken.getFirst();
        ModelAndView view = stage.chat(writer.alone(language, pages), language);
        view.setStatus(status);
        return view;
    }

    private Page page(boolean lost, Language language) {
        Wording wording = messages.in(language);
        return Page.at(Page.START, wording.text(lost ? "conversation.unknown-heading" : "conversation.apology-heading"))
                .readIn(language)
                .saying(wording.text(lost ? "web.lost" : "web.broken"))
                .with(Button.to(Page.START, wording.text("conversation.start"))
                        .withPictogram("start")
                        .asMain());
    }

    private static List<Language> both(Languages languages) {
        return Stream.concat(Stream.of(languages.source()), languages.of("en").stream())
                .toList();
    }

    private static String firstSegment(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String[] segments = String.valueOf(path).split("/", 3);
        return segments.length > 1 ? segments[1] : "";
    }
}
