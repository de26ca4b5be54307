package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import de.lotsin.conversation.Button;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.text.Language;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

class TelegramWriterTests {

    private static final Language GERMAN = Pages.language("de");
    private static final Language ARABIC = Pages.language("ar");

    private final TelegramWriter writer = new TelegramWriter(Pages.MESSAGES);

    @Test
    void writesStripHeadingParagraphsAndNotes() {
        Page page = Pages.page("de", "t-wohnen", "Wohnen")
                .withPictogram("home")
                .warning(Text.of(GERMAN, "Notruf: ").plus(Text.of(GERMAN, Span.Phone.of("112"))))
                .saying(Text.of(GERMAN, "Erste Zeile\nZweite ")
                        .plus(Text.of(GERMAN, new Span.Strong("wichtige")))
                        .plus(" Zeile"))
                .saying(Text.of(GERMAN, Span.Web.of("sachsen.de/asyl")))
                .noting(Text.of(GERMAN, "Quelle: Rat"))
                .noting(Text.of(GERMAN, "Entwurf"));

        assertThat(write(page).html()).isEqualTo("""
                        <blockquote>Notruf: <code>112</code></blockquote>

                        <b>Wohnen</b> 🏠

                        Erste Zeile
                        Zweite <b>wichtige</b> Zeile

                        sachsen.de/asyl

                        <i>Quelle: Rat
                        Entwurf</i>""");
    }

    @Test
    void escapesEverything() {
        Page page = Pages.page("de", "a-x", "<Frage> & Antwort")
                .saying(Text.of(GERMAN, new Span.Name("<script>")).plus(" a && b "))
                .noting(Text.of(GERMAN, "</i><b>"));

        Bubble bubble = write(page);

        assertThat(bubble.html()).contains("<b>&lt;Frage&gt; &amp; Antwort</b>", "&lt;script&gt;", "&lt;/i&gt;");
        assertThat(bubble.plain()).contains("<Frage> & Antwort", "<script>", "</i><b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "fa-AF"})
    void keepsNumbersWholeInLinesFromRightToLeft(String tag) {
        Language language = Pages.language(tag);
        List<String> pieces = List.of("+49 341 123 45-67", "9:00–12:30", "sachsen.de/asyl", "Café & Beratung e.V.");
        Page page = Pages.page(tag, "a-x", "اتصلي بنا")
                .saying(Text.of(language, "اتصلي على ")
                        .plus(Text.of(language, Span.Phone.of(pieces.get(0))))
                        .plus(" بين ")
                        .plus(Text.of(language, new Span.Ltr(pieces.get(1))))
                        .plus(" أو "))
                .saying(Text.of(language, Span.Web.of(pieces.get(2))))
                .saying(Text.of(language, new Span.Name(pieces.get(3))).plus(" مفتوح"));

        String text = write(page).plain();

        List<String> seen = Arrays.stream(text.split("\n"))
                .map(line -> new Bidi(line, Bidi.LEVEL_DEFAULT_LTR)
                        .writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS))
                .toList();
        assertThat(pieces).allSatisfy(piece -> assertThat(seen).anyMatch(line -> line.contains(piece)));
        assertThat(Arrays.stream(text.split("\n")).filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(Bidi.getBaseDirection(line)).isEqualTo(Bidi.RTL));
    }

    @Test
    void putsEveryPagesButtonsBelowItsOwn() {
        Page page = Pages.page("de", "t-wohnen", "Wohnen")
                .backTo(Link.to('t'))
                .with(Button.to(Link.to('a', "wohnsitz"), Text.of(GERMAN, "Wohnsitz"))
                        .withPictogram("home")
                        .asMain())
                .with(new Button(
                        Text.of(GERMAN, "sachsen.de"),
                        new Button.Leave("https://sachsen.de"),
                        Optional.empty(),
                        false));

        List<List<String>> rows = rows(write(page));

        assertThat(rows)
                .containsExactly(
                        List.of("Wohnsitz 🏠 → a-wohnsitz"),
                        List.of("sachsen.de → https://sachsen.de"),
                        List.of("Hilfe jetzt 🆘 → h"),
                        List.of("Zurück ⬅ → t", "Start ⭐ → s", "Sprache 🌐 → l"));
    }

    @Test
    void turnsRowsForHerWhoReadsFromRightToLeft() {
        List<List<String>> rows = rows(write(Pages.page("ar", "t", "المواضيع")));

        assertThat(rows.getLast()).containsExactly("اللغة 🌐 → l", "البداية ⭐ → s", "رجوع ➡ → s");
    }

    @Test
    void putsManyShortButtonsInPairs() {
        Page page = Pages.page("ar", "l", "اللغة");
        for (Language language : Pages.LANGUAGES.all()) {
            page = page.with(Button.to(Entry.in(language.tag(), Page.START), Text.of(language, language.label())));
        }

        List<List<String>> rows = rows(write(page));

        assertThat(rows.getFirst()).containsExactly("Einfaches Deutsch → de_simple-s", "Deutsch → de-s");
        assertThat(rows).hasSize((Pages.LANGUAGES.all().size() + 1) / 2 + 2);
    }

    @Test
    void keepsDataShortWhateverTheLanguage() {
        Link longest = Link.to('t', "a".repeat(62));
        Page page =
                Pages.page("de", "t", "Themen").with(Button.to(Entry.in("fa-AF", longest), Text.of(GERMAN, "Weiter")));

        assertThat(rows(write(page)).getFirst()).containsExactly("Weiter → " + longest.encoded());
    }

    @Test
    void breaksLongPagesAtParagraphs() {
        Page page = Pages.page("ar", "a-x", "عنوان");
        for (int i = 0; i < 12; i++) {
            page = page.saying(Text.of(ARABIC, i + " " + "كلمة ".repeat(160)));
        }

        List<Bubble> bubbles = writer.write(Pages.reply(page));

        assertThat(bubbles).hasSize(3).allSatisfy(TelegramWriterTests::fits);
        assertThat(bubbles.subList(0, 2)).allMatch(bubble -> bubble.keyboard().isEmpty());
        assertThat(bubbles.getLast().keyboard()).isPresent();
    }

    @Test
    void breaksWhatHasNoParagraphs() {
        Page page = Pages.page("de", "a-x", "Überschrift ".repeat(500))
                .saying(Text.of(GERMAN, "a".repeat(9_000)))
                .saying(Text.of(GERMAN, "Zeile &&&\n".repeat(2_000)))
                .noting(Text.of(GERMAN, new Span.Strong("b ".repeat(5_000))));

        List<Bubble> bubbles = writer.write(Pages.reply(page));

        assertThat(bubbles).hasSizeGreaterThan(8).allSatisfy(TelegramWriterTests::fits);
        assertThat(String.join("", bubbles.stream().map(Bubble::plain).toList()).replaceAll("[^a]", ""))
                .hasSizeGreaterThanOrEqualTo(9_000);
    }

    @Test
    void hasSomethingToSayEvenWithoutWords() {
        Page page = Page.at(Page.START, Text.empty(GERMAN)).with(Button.to(Page.HELP, Text.empty(GERMAN)));

        assertThat(write(page).html()).isEqualTo("…");
        assertThat(rows(write(page)).getFirst()).containsExactly("… → h");
    }

    @Test
    void leadsFromGroupsToThePrivateChat() {
        Page page = Pages.page("de", "t-wohnen", "Wohnen")
                .with(Button.to(Link.to('a', "wohnsitz"), Text.of(GERMAN, "Wohnsitz")));

        List<Bubble> bubbles = writer.writeInGroup(Pages.reply(page), "lotsin_bot");

        assertThat(bubbles.getFirst().html()).endsWith("allein:</i>");
        assertThat(rows(bubbles.getFirst()))
                .containsExactly(
                        List.of("Wohnsitz → https://t.me/lotsin_bot?start=a-wohnsitz"),
                        List.of("Allein schreiben → https://t.me/lotsin_bot?start=t-wohnen"),
                        List.of("Hilfe jetzt 🆘 → https://t.me/lotsin_bot?start=h"));
    }

    private Bubble write(Page page) {
        List<Bubble> bubbles = writer.write(Pages.reply(page));
        assertThat(bubbles).hasSize(1);
        return bubbles.getFirst();
    }

    private static void fits(Bubble bubble) {
        assertThat(bubble.plain().length()).isBetween(1, 4096);
        assertThat(bubble.html().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
    }

    private static List<List<String>> rows(Bubble bubble) {
        return bubble.keyboard().orElseThrow().getKeyboard().stream()
                .map(row -> row.stream().map(TelegramWriterTests::shown).toList())
                .toList();
    }

    private static String shown(InlineKeyboardButton button) {
        String target = button.getUrl() == null ? button.getCallbackData() : button.getUrl();
        return button.getText().replaceAll("[\u200E\u200F\u2066-\u2069]", "") + " → " + target;
    }
}
