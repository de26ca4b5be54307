package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must be read from left to right is read so, wherever it stands in a line that runs from right to left. Seen
/// with the algorithm that screens
/// use, which takes a line's direction from its first strong letter.
class IsolationTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final Messages MESSAGES = Messages.load(LANGUAGES, true);
    private static final MessageFile SOURCE = MessageFile.of(LANGUAGES.source()).orElseThrow();
    private static final List<String> PIECES = List.of(
            "116 117",
            "+49 30 1234567",
            "0341/123 45-67",
            "110",
            "9:00",
            "9:00–12:30",
            "09:00 - 12:30",
            "30.11.2026",
            "30.11.2026, 14:30",
            "01.12.–05.12.2026",
            "§ 24 AufenthG",
            "§ 12a Abs. 1 Satz 2",
            "12,50 €",
            "-5 °C",
            "10115 Berlin",
            "Karl-Liebknecht-Str. 8",
            "Café & Beratung e.V.",
            "@lotsin_bot",
            "info@lotsin.de",
            "www.bamf.de/asyl?x=1",
            "https://example.org/de/(a)",
            "C++/1");

    static Stream<Language> rightToLeft() {
        return LANGUAGES.all().stream().filter(Language::rightToLeft);
    }

    @Test
    void fiveLanguagesRunFromRightToLeft() {
        assertThat(rightToLeft().map(Language::tag)).containsExactly("ar", "fa", "fa-AF", "ps", "ckb");
    }

    @ParameterizedTest
    @MethodSource("rightToLeft")
    void everyPieceIsReadLiterallyWhereverItStands(Language language) {
        String word = Dates.weekday(language, DayOfWeek.SATURDAY);
        for (String piece : PIECES) {
            for (Span span : List.of(new Span.Ltr(piece), new Span.Name(piece))) {
                assertReadable(
                        new Text(language, List.of(new Span.Plain(word + " "), span, new Span.Plain(" " + word))));
                assertReadable(new Text(language, List.of(span, new Span.Plain(" " + word))));
                assertReadable(new Text(language, List.of(new Span.Plain(word + ": "), span)));
                assertReadable(
                        new Text(language, List.of(new Span.Plain("(" + word + " "), span, new Span.Plain(")."))));
                assertReadable(new Text(
                        language, List.of(span, new Span.Plain("، "), span, new Span.Plain("\n" + word + "\n"), span)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rightToLeft")
    void everyLineBeginsInTheDirectionOfItsLanguage(Language language) {
        for (String piece : PIECES) {
            String line = Isolation.plain(
                    new Text(language, List.of(new Span.Ltr(piece), new Span.Plain(" WhatsApp " + language.label()))));

            assertThat(Bidi.getBaseDirection(line)).as(line).isEqualTo(Bidi.RTL);
        }
    }

    @ParameterizedTest
    @MethodSource("rightToLeft")
    void everyMessageWithItsExamplesIsReadable(Language language) {
        SOURCE.texts().keySet().stream()
                .map(key ->
                        MESSAGES.text(key, language, SOURCE.room(key).examples().toArray(Arg[]::new)))
                .filter(text -> text.language().equals(language))
                .forEach(IsolationTests::assertReadable);
    }

    @Test
    void everyMessageOfEveryLanguageIsBalancedOnEachLine() {
        for (Language language : LANGUAGES.all()) {
            SOURCE.texts().keySet().stream()
                    .map(key -> MESSAGES.text(
                            key, language, SOURCE.room(key).examples().toArray(Arg[]::new)))
                    .forEach(IsolationTests::assertBalanced);
        }
    }

    @Test
    void anArabicNameDoesNotTearAGermanLineApart() {
        Language german = LANGUAGES.source();
        String name = "فاطمة (أم علي)";

        String line = Isolation.plain(new Text(
                german, List.of(new Span.Plain("Hallo "), new Span.Name(name), new Span.Plain(", 3 neue Angebote"))));

        assertThat(seen(line, Bidi.LTR)).startsWith("Hallo ").endsWith(", 3 neue Angebote");
    }

    @Test
    void aLineBreakWithinAPieceDoesNotLetItSpill() {
        Text text = new Text(
                LANGUAGES.of("ar").orElseThrow(),
                List.of(new Span.Plain("سطر\n"), new Span.Ltr("9–12"), new Span.Plain("\n\nسطر")));

        assertBalanced(text);
        assertThat(Isolation.plain(text).lines()).hasSize(4);
    }

    @Test
    void withoutIsolationMostPiecesWouldBeTorn() {
        String word = LANGUAGES.of("ar").orElseThrow().label();

        assertThat(PIECES)
                .filteredOn(piece -> !seen(word + " " + piece + " " + word, Bidi.LEVEL_DEFAULT_RTL)
                        .contains(piece))
                .hasSizeGreaterThan(PIECES.size() / 2)
                .contains("116 117", "9:00–12:30", "+49 30 1234567");
    }

    private static void assertReadable(Text text) {
        assertBalanced(text);
        List<String> seen = new ArrayList<>();
        Isolation.plain(text).lines().forEach(line -> seen.add(seen(line, Bidi.LEVEL_DEFAULT_RTL)));
        assertThat(text.spans())
                .filteredOn(span -> span.leftToRight() || (span instanceof Span.Name name && latin(name)))
                .allSatisfy(span -> assertThat(seen)
                        .as(text.plain())
                        .anySatisfy(line -> assertThat(line).contains(span.shown())));
    }

    private static void assertBalanced(Text text) {
        assertThat(Isolation.plain(text).lines()).allSatisfy(line -> {
            int open = 0;
            for (char c : line.toCharArray()) {
                open += c == '\u2066' || c == '\u2067' || c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
                assertThat(open).as(line).isBetween(0, 1);
            }
            assertThat(open).as(line).isZero();
            assertThat(line).doesNotContainPattern("[\u202A-\u202E]|[\u200E\u200F]{2}");
        });
    }

    private static boolean latin(Span.Name name) {
        return Bidi.getBaseDirection(name.shown()) != Bidi.RTL
                && name.shown().chars().noneMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC);
    }

    /// The line as the eye meets it from left to right.
    private static String seen(String line, byte direction) {
        Bidi bidi = new Bidi();
        bidi.setPara(line, direction, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }
}
