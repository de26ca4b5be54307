package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Arg;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// In which language something is read. Hers where it exists; otherwise she is told so and chooses among named others.
/// Words of two languages never
/// stand together without a label.
final class Reading {

    private final Languages languages;

    Reading(Languages languages) {
        this.languages = languages;
    }

    /// The version in the language a link asks for, or hers where it asks for none.
    ///
    /// @param asked a tag with `_` for `-`, or empty
    <T> Optional<Localised.Version<T>> version(Localised<T> texts, Visit visit, String asked) {
        return asked.isEmpty()
                ? texts.in(visit.language())
                : languages.of(asked.replace('_', '-')).flatMap(texts::in);
    }

    /// A short label: hers, or the first of her fallbacks with the name of its language.
    <T> Text label(Localised<T> texts, Visit visit, Function<T, String> words) {
        return texts.first(languages.chain(visit.language()))
                .map(version -> label(version, visit.language(), words))
                .orElseGet(() -> Text.empty(visit.language()));
    }

    /// The page for something that is not there in her language: it says so and offers the others by name.
    ///
    /// @param to the link that opens it in the language of this tag
    Page missing(Link link, Localised<?> texts, Visit visit, Function<String, Link> to) {
        return Page.at(link, visit.wording().text("content.not-yet-heading"))
                .saying(visit.wording().text("content.not-yet-text"))
                .with(others(texts, visit, to));
    }

    /// A button for each of her fallback languages in which it is there.
    ///
    /// @param to the link that opens it in the language of this tag
    List<Button> others(Localised<?> texts, Visit visit, Function<String, Link> to) {
        return languages.chain(visit.language()).stream()
                .filter(other -> texts.in(other).isPresent())
                .map(other -> Button.to(to.apply(other.tag().replace('-', '_')), Text.of(other, other.label())))
                .toList();
    }

    /// The lines that must stand under a version: another language, draft, outdated.
    List<Text> marks(Localised.Version<?> version, Visit visit) {
        List<Text> marks = new ArrayList<>();
        if (!version.language().equals(visit.language())) {
            marks.add(visit.wording()
                    .text(
                            "content.other-language",
                            Arg.name("language", version.language().label())));
        }
        if (version.draft()) {
            marks.add(visit.wording().text("content.draft"));
        }
        if (version.outdated()) {
            marks.add(visit.wording().text("content.outdated"));
        }
        return marks;
    }

    private static <T> Text label(Localised.Version<T> version, Language hers, Function<T, String> words) {
        String own = words.apply(version.words());
        return Text.of(
                version.language(),
                version.language().equals(hers)
                        ? own
                        : own + " (" + version.language().label() + ")");
    }
}
