package de.lotsin.webchat;

import de.lotsin.conversation.Page;
import de.lotsin.text.Language;
import java.util.List;
import java.util.Optional;

/// A page as the template needs it.
///
/// @param path the page's own address
/// @param picture the SVG of its pictogram; empty for none
/// @param heading what it is about
/// @param warning the strip above everything
/// @param paragraphs the text
/// @param notes small print
/// @param choices the buttons
record Bubble(
        String path,
        String picture,
        Passage heading,
        Optional<Passage> warning,
        List<Passage> paragraphs,
        List<Passage> notes,
        List<Choice> choices) {

    static Bubble of(Page page, Pictograms pictograms) {
        Language language = page.language();
        return new Bubble(
                Paths.of(language, page.link()),
                page.pictogram().map(pictograms::svg).orElse(""),
                Passage.of(page.heading(), language),
                page.warning().map(text -> Passage.of(text, language)),
                page.paragraphs().stream()
                        .map(text -> Passage.of(text, language))
                        .toList(),
                page.notes().stream().map(text -> Passage.of(text, language)).toList(),
                page.buttons().stream()
                        .map(button -> Choice.of(button, language, pictograms))
                        .filter(Choice::leads)
                        .toList());
    }
}
