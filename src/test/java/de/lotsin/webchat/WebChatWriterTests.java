package de.lotsin.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import de.lotsin.webchat.Piece.Kind;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebChatWriterTests {

    private final Languages languages = Languages.load();
    private final Language german = languages.source();
    private final Language arabic = languages.of("ar").orElseThrow();
    private final WebChatWriter writer = new WebChatWriter(Messages.load(languages, false), new Pictograms());

    @Test
    void labelsOnlyTextsInAnotherLanguage() {
        Page page = Page.at(Page.START, Text.of(german, "Start")).readIn(arabic).saying(Text.of(arabic, "مرحبا"));

        Screen screen = write(page);

        assertThat(screen.lang()).isEqualTo("ar");
        assertThat(screen.dir()).isEqualTo("rtl");
        Bubble bubble = screen.bubbles().getFirst();
        assertThat(bubble.heading()).extracting(Passage::lang, Passage::dir).containsExactly("de", "ltr");
        assertThat(bubble.paragraphs().getFirst())
                .extracting(Passage::lang, Passage::dir)
                .containsOnlyNulls();
    }

    @Test
    void keepsHerLanguageWhereAllTextsAreInAnother() {
        Button start = Button.to(Page.START, Text.of(german, "Start"));
        Page page = Page.at(Page.START, Text.of(german, "Start")).with(start);

        Screen screen = writer.write(new Reply(List.of(page), new Reply.Frame(start, start, start, start)), arabic);

        assertThat(screen.lang()).isEqualTo("ar");
        Choice choice = screen.bubbles().getFirst().choices().getFirst();
        assertThat(choice.href()).isEqualTo("/ar/s");
        assertThat(choice.label().lang()).isEqualTo("de");
        assertThat(screen.bars().help().href()).isEqualTo("/ar/s");
    }

    @Test
    void turnsLinesIntoBreaks() {
        Passage passage = Passage.of(Text.of(german, "a\nb\n\nc"), german);

        assertThat(passage.pieces())
                .extracting(Piece::kind)
                .containsExactly(Kind.PLAIN, Kind.BREAK, Kind.PLAIN, Kind.BREAK, Kind.BREAK, Kind.PLAIN);
    }

    @Test
    void keepsALoneLineBreakBetweenOtherPieces() {
        Text text = new Text(german, List.of(new Span.Ltr("9:00"), new Span.Plain("\n"), Span.Phone.of("116 016")));

        assertThat(Passage.of(text, german).pieces())
                .extracting(Piece::kind)
                .containsExactly(Kind.LTR, Kind.BREAK, Kind.PHONE);
    }

    @Test
    void dialsTheDigitsOnly() {
        Passage passage = Passage.of(Text.of(german, Span.Phone.of("0341 / 12 34-5")), german);

        assertThat(passage.pieces()).containsExactly(new Piece(Kind.PHONE, "0341 / 12 34-5", "tel:034112345"));
    }

    @Test
    void namesTheHostThatTheWordsHide() {
        Piece hidden = web(new Span.Web("§ 12a AufenthG", URI.create("https://gesetze.example/12a")));
        Piece shown = web(Span.Web.of("gesetze.example/12a"));

        assertThat(hidden.unseenHost()).isEqualTo("gesetze.example");
        assertThat(shown.unseenHost()).isEmpty();
    }

    @Test
    void leavesOutButtonsWithAddressesABrowserMustNotOpen() {
        Page page = Page.at(Page.START, Text.of(german, "Start"))
                .with(leaving("javascript:alert(1)"))
                .with(leaving("data:text/html,x"))
                .with(leaving("//other.example/x"))
                .with(leaving("no address"))
                .with(leaving("https://bamf.de/x"));

        assertThat(write(page).bubbles().getFirst().choices())
                .singleElement()
                .extracting(Choice::href, Choice::host)
                .containsExactly("https://bamf.de/x", "bamf.de");
    }

    @Test
    void opensEntriesInTheirOwnLanguage() {
        Page page = Page.at(Page.START, Text.of(german, "Start"))
                .with(Button.to(Entry.in("fa-AF", Link.to('t', "wohnen")), Text.of(german, "Dari")))
                .with(Button.to(Link.to('t', "wohnen"), Text.of(german, "Wohnen")));

        assertThat(write(page).bubbles().getFirst().choices())
                .extracting(Choice::href)
                .containsExactly("/fa-AF/t-wohnen", "/de/t-wohnen");
    }

    @Test
    void offersTheSamePageInEveryLanguageHersFirst() {
        Screen screen = write(Page.at(Link.to('t', "wohnen"), Text.of(arabic, "السكن")));

        assertThat(screen.languages()).hasSameSizeAs(languages.all());
        assertThat(screen.languages().getFirst()).isEqualTo(new Tongue("ar", "rtl", "العربية", "/ar/t-wohnen", true));
        assertThat(screen.languages()).extracting(Tongue::href).allMatch(href -> href.endsWith("/t-wohnen"));
    }

    @Test
    void leadsFromTheChoiceOfLanguagesToThePageBehindIt() {
        Screen screen = write(Page.at(Link.to('l', "t", "wohnen"), Text.of(german, "Sprache")));

        assertThat(screen.languages()).extracting(Tongue::href).contains("/ar/t-wohnen");
    }

    @Test
    void handsHerWordsToTheListeningLink() {
        Page page = Page.at(Link.to('c', "wohnen"), Text.of(german, "Nähe")).listeningFor(Link.to('n', "wohnen"));

        assertThat(write(page).question()).contains(new Screen.Question("/de/c-wohnen", "n-wohnen"));
        assertThat(write(Page.at(Page.START, Text.of(german, "Start"))).question())
                .contains(new Screen.Question("/de/s", ""));
    }

    @Test
    void knowsAPictureForEveryNameThatPagesUse() {
        assertThat(new Pictograms().names())
                .contains(
                        "document",
                        "home",
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
                        "people",
                        "help",
                        "back",
                        "start",
                        "language",
                        "exit",
                        "phone",
                        "more",
                        "send",
                        "pin");
        assertThat(new Pictograms().svg("nobody-drew-this")).isEmpty();
    }

    private Screen write(Page page) {
        Button start = Button.to(Page.START, Text.of(page.language(), "S"));
        return writer.write(new Reply(List.of(page), new Reply.Frame(start, start, start, start)), page.language());
    }

    private Piece web(Span.Web span) {
        return Passage.of(Text.of(german, span), german).pieces().getFirst();
    }

    private Button leaving(String url) {
        return new Button(Text.of(german, "weg"), new Button.Leave(url), Optional.empty(), false);
    }
}
