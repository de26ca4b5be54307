package de.lotsin.webchat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.text.Language;

/// Links as paths: the language, then the link, for example `/ar/t-wohnen`.
final class Paths {

    private Paths() {}

    static String of(Language language, Link link) {
        return of(language.tag(), link);
    }

    /// Where a button on a page in this language leads; empty if nowhere.
    static String of(Button.Action action, Language page) {
        return switch (action) {
            case Button.Open(Entry entry) -> of(entry.language().orElse(page.tag()), entry.link());
            case Button.Leave(String url) -> Outside.href(url);
        };
    }

    /// What stays when she changes the language: the page itself, or the page from which she went to choose one.
    static Link kept(Link link) {
        return link.kind() == Page.LANGUAGES.kind() ? link.inner(0).orElse(Page.START) : link;
    }

    private static String of(String tag, Link link) {
        return "/" + tag + "/" + link.encoded();
    }
}
