package de.lotsin.webchat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Markup;
import de.lotsin.text.Messages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A conversation without a database: one page of every kind that the web chat must be able to draw, in four languages.
final class SamplePages implements Function<Incoming, Reply> {

    static final Link TOPIC = Link.to('t', "wohnen");
    static final Link ANSWER = Link.to('a', "umziehen");
    static final Link CONTACTS = Link.to('c', "wohnen");
    static final Link NEAR = Link.to('n', "wohnen");
    static final Link FOREIGN = Link.to('a', "fremd");
    static final Link HOSTILE = Link.to('x', "boese");
    static final Link UNKNOWN = Link.to('q', "unbekannt");

    private static final List<String> TOPICS = List.of(
            "home",
            "document",
            "speech",
            "child",
            "briefcase",
            "health",
            "pregnancy",
            "mind",
            "shield",
            "family",
            "women",
            "hands",
            "scale",
            "wallet",
            "interpreter",
            "leaf",
            "people");

    private final Languages languages;
    private final Messages messages;

    SamplePages(Messages messages) {
        this.messages = messages;
        this.languages = messages.languages();
    }

    @Override
    public Reply apply(Incoming incoming) {
        Language language = ((Incoming.Passing) incoming.sender()).language();
        Page page = switch (incoming.said()) {
            case Incoming.Opens(Entry entry) -> page(entry.link(), language);
            case Incoming.Writes writes -> answer(incoming, writes.words().spoken(), language);
            case Incoming.OpensUnknown _, Incoming.Sends _, Incoming.Stands _, Incoming.Starts _, Incoming.Leaves _ ->
                page(UNKNOWN, language);
        };
        Wording say = messages.in(language);
        return new Reply(
                List.of(page),
                new Reply.Frame(
                        Button.to(page.link().within(Link.to('h', "now")), say.text("conversation.help-now")),
                        Button.to(page.back(), say.text("conversation.back")),
                        Button.to(Page.START, say.text("conversation.start")),
                        Button.to(page.link().within(Page.LANGUAGES), say.text("conversation.language"))));
    }

    private Page answer(Incoming incoming, String words, Language language) {
        boolean heard =
                ((Incoming.Passing) incoming.sender()).at().filter(NEAR::equals).isPresent();
        if (words.equals("boom")) {
            throw new IllegalStateException("staged");
        }
        return page(heard ? CONTACTS : words.startsWith("SOS") ? Link.to('h', "said") : ANSWER, language);
    }

    private Page page(Link link, Language language) {
        return switch (link.encoded()) {
            case "s" -> start(language);
            case "t-wohnen" -> topic(language);
            case "a-umziehen" -> umziehen(language);
            case "c-wohnen" -> contacts(language);
            case "a-fremd" -> foreign(language);
            case "x-boese" -> hostile(language);
            default ->
                link.kind() == 'h'
                        ? help(link, language)
                        : link.kind() == 'l' ? tongues(link, language) : unknown(language);
        };
    }

    private Page start(Language language) {
        Page page = Page.at(Page.START, text(language, "start"))
                .withPictogram("start")
                .saying(text(language, "start-1"))
                .saying(text(language, "start-2"));
        int i = 0;
        for (String topic : TOPICS) {
            page = page.with(Button.to(i == 0 ? TOPIC : i == 1 ? FOREIGN : TOPIC, text(language, "topic-" + i % 6))
                    .withPictogram(topic));
            i++;
        }
        return page;
    }

    private Page topic(Language language) {
        return Page.at(TOPIC, text(language, "topic-0"))
                .withPictogram("home")
                .saying(text(language, "topic-intro"))
                .with(Button.to(ANSWER, text(language, "question-0")).withPictogram("more"))
                .with(Button.to(FOREIGN, text(language, "question-1")).withPictogram("more"))
                .with(Button.to(CONTACTS, text(language, "near"))
                        .withPictogram("pin")
                        .asMain());
    }

    private Page umziehen(Language language) {
        return Page.at(ANSWER, text(language, "question-0"))
                .withPictogram("home")
                .backTo(TOPIC)
                .saying(text(language, "answer-1"))
                .saying(text(language, "answer-2"))
                .saying(text(language, "answer-3"))
                .noting(text(language, "source"))
                .noting(text(language, "draft"))
                .with(Button.to(CONTACTS, text(language, "near"))
                        .withPictogram("pin")
                        .asMain())
                .with(new Button(
                        text(language, "read-more"),
                        new Button.Leave("https://www.gesetze-im-internet.de/aufenthg_2004/__12a.html"),
                        Optional.empty(),
                        false));
    }

    private Page contacts(Language language) {
        return Page.at(CONTACTS, text(language, "near"))
                .withPictogram("pin")
                .backTo(TOPIC)
                .saying(new Text(
                        language,
                        List.of(
                                new Span.Strong("1. "),
                                new Span.Name("Frauen für Frauen e. V. (Beispiel)"),
                                new Span.Plain("\n"),
                                new Span.Ltr("Mo 9:00–12:30"),
                                new Span.Plain("\n"),
                                Span.Phone.of("0341 123 45 67"),
                                new Span.Plain("\n"),
                                new Span.Mail("frauen@beispiel.example"),
                                new Span.Plain("\n"),
                                Span.Web.of("beispiel.example/beratung"))))
                .saying(text(language, "type-postcode"))
                .listeningFor(NEAR)
                .noting(text(language, "source"));
    }

    private Page foreign(Language language) {
        Language german = languages.source();
        Language arabic = languages.of("ar").orElseThrow();
        return Page.at(FOREIGN, text(language.equals(german) ? arabic : german, "question-1"))
                .readIn(language)
                .withPictogram("document")
                .saying(text(language, "only-in"))
                .saying(text(language.equals(german) ? arabic : german, "answer-1"))
                .with(Button.to(TOPIC, text(language, "topic-0")).withPictogram("home"));
    }

    private Page hostile(Language language) {
        return Page.at(HOSTILE, Text.of(language, "<script>alert(1)</script> & \"x\""))
                .saying(new Text(
                        language,
                        List.of(
                                new Span.Plain("<b>a</b>\nb & c"),
                                new Span.Name("\"><img src=x>"),
                                new Span.Strong("<i>"),
                                new Span.Mail("\"onclick=alert(1)@x.example"))))
                .with(new Button(
                        Text.of(language, "<u>label</u>"),
                        new Button.Leave("javascript:alert(1)"),
                        Optional.empty(),
                        false))
                .with(new Button(
                        Text.of(language, "<u>label</u>"),
                        new Button.Leave("https://ok.example/\"><script>"),
                        Optional.empty(),
                        false));
    }

    private Page help(Link link, Language language) {
        return Page.at(link, text(language, "help"))
                .withPictogram("help")
                .warning(text(language, "help-warning"))
                .saying(text(language, "help-1"))
                .saying(text(language, "help-2"))
                .with(Button.to(ANSWER, text(language, "meant-else")));
    }

    private Page tongues(Link link, Language language) {
        Page page = Page.at(link, messages.in(language).text("conversation.choose-language"))
                .withPictogram("language");
        for (Language other : languages.all()) {
            page = page.with(
                    Button.to(Entry.in(other.tag(), link.inner(0).orElse(Page.START)), Text.of(other, other.label())));
        }
        return page;
    }

    private Page unknown(Language language) {
        return Page.at(UNKNOWN, messages.in(language).text("conversation.unknown-heading"))
                .readIn(language)
                .with(Button.to(Page.START, text(language, "topic-0")).asMain());
    }

    private static Text text(Language language, String key) {
        return Markup.parse(language, SampleWords.of(language.tag().substring(0, 2), key));
    }
}
