package de.lotsin.conversation;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Offers every language by its own name in its own script. `l-a-kita` keeps the page she was on: choosing a language
/// opens it again.
@Component
class LanguageDesk implements Desk {

    private final Languages languages;

    LanguageDesk(Languages languages) {
        this.languages = languages;
    }

    @Override
    public String kinds() {
        return "l";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Link origin = link.inner(0).orElse(Page.START);
        Page page = Page.at(link, visit.wording().text("conversation.greeting"))
                .saying(visit.wording().text("conversation.choose-language"))
                .withPictogram("language")
                .backTo(origin);
        for (Language language : hersFirst(visit.language())) {
            page = page.with(Button.to(in(language, origin), Text.of(language, language.label())));
        }
        return Optional.of(page);
    }

    /// The page in this language, with as many of its parts as there is room for.
    private static Entry in(Language language, Link origin) {
        Entry entry = Entry.in(language.tag(), origin);
        return entry.fits() ? entry : in(language, origin.shortened());
    }

    private List<Language> hersFirst(Language hers) {
        List<Language> ordered = new ArrayList<>(languages.all());
        ordered.remove(hers);
        ordered.addFirst(hers);
        return ordered;
    }
}
