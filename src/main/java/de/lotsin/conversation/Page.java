package de.lotsin.conversation;

import de.lotsin.text.Language;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What she sees: a heading, text of one idea a line, then buttons. A page is the same in every channel. "Help now",
/// "back", "start" and the language
/// switch are not its buttons: every page has them, and writers put them where they belong.
///
/// @param link the page's own name; opening it shows this page again
/// @param language the language she reads; single texts may be in another one and say so
/// @param pictogram the name of the page's picture
/// @param heading what the page is about
/// @param warning a strip above everything, for example the emergency numbers
/// @param paragraphs the text; each may have several lines
/// @param notes small print: source, date, draft
/// @param buttons what she can do here, in order
/// @param back where "back" leads
/// @param listening the link that gets what she writes while she is here
public record Page(
        Link link,
        Language language,
        Optional<String> pictogram,
        Text heading,
        Optional<Text> warning,
        List<Text> paragraphs,
        List<Text> notes,
        List<Button> buttons,
        Link back,
        Optional<Link> listening) {

    /// The start page.
    public static final Link START = Link.to('s');

    /// Help now.
    public static final Link HELP = Link.to('h');

    /// The choice of languages.
    public static final Link LANGUAGES = Link.to('l');

    public Page {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        buttons = List.copyOf(buttons);
    }

    /// A page with a heading only, whose "back" leads to the start.
    public static Page at(Link link, Text heading) {
        return new Page(
                link,
                heading.language(),
                Optional.empty(),
                heading,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                START,
                Optional.empty());
    }

    /// The same for somebody who reads this language, where the heading is in another one.
    public Page readIn(Language reader) {
        return new Page(link, reader, pictogram, heading, warning, paragraphs, notes, buttons, back, listening);
    }

    /// The same with a picture.
    public Page withPictogram(String name) {
        return new Page(
                link, language, Optional.of(name), heading, warning, paragraphs, notes, buttons, back, listening);
    }

    /// The same with a strip above everything.
    public Page warning(Text text) {
        return new Page(
                link, language, pictogram, heading, Optional.of(text), paragraphs, notes, buttons, back, listening);
    }

    /// The same with one more paragraph; an empty one is left out.
    public Page saying(Text paragraph) {
        return paragraph.isEmpty()
                ? this
                : new Page(
                        link,
                        language,
                        pictogram,
                        heading,
                        warning,
                        more(paragraphs, paragraph),
                        notes,
                        buttons,
                        back,
                        listening);
    }

    /// The same with one more paragraph for each item.
    public Page saying(List<Text> more) {
        Page page = this;
        for (Text paragraph : more) {
            page = page.saying(paragraph);
        }
        return page;
    }

    /// The same with one more line of small print.
    public Page noting(Text note) {
        return new Page(
                link, language, pictogram, heading, warning, paragraphs, more(notes, note), buttons, back, listening);
    }

    /// The same with one more line of small print for each item.
    public Page noting(List<Text> more) {
        Page page = this;
        for (Text note : more) {
            page = page.noting(note);
        }
        return page;
    }

    /// The same with one more button.
    public Page with(Button button) {
        return new Page(
                link, language, pictogram, heading, warning, paragraphs, notes, more(buttons, button), back, listening);
    }

    /// The same with one more button for each item.
    public Page with(List<Button> more) {
        Page page = this;
        for (Button button : more) {
            page = page.with(button);
        }
        return page;
    }

    /// The same with another way back.
    public Page backTo(Link to) {
        return new Page(link, language, pictogram, heading, warning, paragraphs, notes, buttons, to, listening);
    }

    /// The same, handing what she writes next to this link.
    public Page listeningFor(Link to) {
        return new Page(link, language, pictogram, heading, warning, paragraphs, notes, buttons, back, Optional.of(to));
    }

    /// Characters of heading, strip, paragraphs and small print, as one message shows them.
    public int length() {
        int blocks = 1 + paragraphs.size() + (notes.isEmpty() ? 0 : 1) + (warning.isPresent() ? 1 : 0);
        return heading.length()
                + warning.map(Text::length).orElse(0)
                + paragraphs.stream().mapToInt(Text::length).sum()
                + notes.stream().mapToInt(note -> note.length() + 1).sum()
                + 2 * (blocks - 1);
    }

    private static <T> List<T> more(List<T> list, T item) {
        List<T> more = new ArrayList<>(list);
        more.add(item);
        return more;
    }
}
