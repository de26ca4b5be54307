package de.lotsin.webchat;

import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Puts a screen before her: hands the templates what every page needs.
@Component
class Stage {

    private final Messages messages;
    private final Pictograms pictograms;
    private final ResourceUrlProvider resources;
    private final String refuge;

    Stage(
            Messages messages,
            Pictograms pictograms,
            ResourceUrlProvider resources,
            @Value("${lotsin.webchat.exit:" + Exit.REFUGE + "}") String refuge) {
        this.messages = messages;
        this.pictograms = pictograms;
        this.resources = resources;
        this.refuge = refuge;
    }

    /// The conversation.
    ModelAndView chat(Screen screen, Language language) {
        return set("webchat/chat", screen, language);
    }

    /// The choice of a language.
    ModelAndView entrance(Screen screen, Language language) {
        return set("webchat/entrance", screen, language);
    }

    private ModelAndView set(String view, Screen screen, Language language) {
        return new ModelAndView(
                view,
                Map.of(
                        "screen",
                        screen,
                        "say",
                        messages.in(language),
                        "pictograms",
                        pictograms,
                        "style",
                        versioned("/webchat/chat.css"),
                        "script",
                        versioned("/webchat/chat.js"),
                        "refuge",
                        refuge));
    }

    /// The address under which a browser may keep the file for ever.
    private String versioned(String path) {
        String versioned = resources.getForLookupPath(path);
        return versioned == null ? path : versioned;
    }
}
