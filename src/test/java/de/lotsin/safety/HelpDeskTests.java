package de.lotsin.safety;

import static de.lotsin.conversation.Seen.links;
import static de.lotsin.conversation.Seen.words;
import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.TestClock;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpDeskTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final Messages MESSAGES = Messages.load(LANGUAGES, true);

    /// Those that the violence line names, among those Lotsin speaks.
    private static final Set<String> SPOKEN_THERE =
            Set.of("de", "de-simple", "en", "ar", "uk", "ru", "fa", "es", "tr", "ku", "fr");

    private final HelpDesk desk = new HelpDesk();

    static Stream<Language> languages() {
        return LANGUAGES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void namesPoliceRescueAndTheViolenceLineFirst(Language language) {
        Page page = open("h", language);

        assertThat(phones(page)).containsExactly("110", "112", "116016");
        assertThat(page.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysThatTheLineSpeaksHerLanguageOrHowToAskForIt(Language language) {
        String text = words(open("h", language));
        String speaks = MESSAGES.in(language).text("safety.speaks-yours").plain();

        if (SPOKEN_THERE.contains(language.tag())) {
            assertThat(text).contains(speaks);
        } else {
            assertThat(text).contains(language.german()).doesNotContain(speaks);
        }
    }

    @ParameterizedTest
    @CsvSource({"ps, Paschtu", "ckb, Kurdisch (Sorani)", "ti, Tigrinya", "so, Somali", "fa-AF, Dari"})
    void namesHerLanguageAsSheHasToSayIt(String tag, String german) {
        assertThat(words(open("h", LANGUAGES.of(tag).orElseThrow()))).contains(german);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasItsOwnNumbersForLifeChildrenAndPregnancy(Language language) {
        assertThat(phones(open("h-life", language))).containsExactly("112", "08001110111", "08001110222");
        assertThat(phones(open("h-child", language))).containsExactly("110", "112", "116111", "08001110550");
        assertThat(phones(open("h-birth", language))).containsExactly("112", "08004040020");
    }

    @Test
    void leadsToHelpNearHerToTheOtherCardsAndToSafety() {
        assertThat(links(german("h"))).containsExactly("n-gewalt", "h-life", "h-child", "h-birth", "i-safety");
    }

    @Test
    void leadsOnToWhatSheMeantInstead() {
        assertThat(links(german("h-said-a-kita")).getFirst()).isEqualTo("a-kita");
        assertThat(links(german("h-said-q-kita-schule")).getFirst()).isEqualTo("q-kita-schule");
        assertThat(links(german("h-said")).getFirst()).isEqualTo("s");
    }

    @Test
    void offersNothingElseWhereSheAskedForHelpByAButton() {
        String else_ = MESSAGES.in(LANGUAGES.source()).text("safety.meant-else").plain();

        assertThat(german("h-now-a-kita").buttons())
                .extracting(button -> button.label().plain())
                .doesNotContain(else_);
        assertThat(german("h-said-a-kita").buttons())
                .extracting(button -> button.label().plain())
                .contains(else_);
    }

    @ParameterizedTest
    @CsvSource({
        "h-now-a-kita-2-en, a-kita-2-en",
        "h-now-c-kinder-04109-2, c-kinder-04109-2",
        "h-now-c--04109, c--04109",
        "h-now, s",
        "h, s"
    })
    void backLeadsWhereSheWas(String link, String origin) {
        assertThat(german(link).back()).hasToString(origin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"life", "child", "birth"})
    void backLeadsWhereSheWasFromTheOtherCardsToo(String card) {
        String sub = links(german("h-now-a-kita-2-en")).stream()
                .filter(link -> link.startsWith("h-" + card))
                .findFirst()
                .orElseThrow();

        Link back = german(sub).back();

        assertThat(back).hasToString("h-now-a-kita-2-en");
        assertThat(german(back.encoded()).back()).hasToString("a-kita-2-en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h-nonsense", "h-now-", "h-life-life-life", "h-said-zz", "h-now-A"})
    void whateverIsAskedOfItItHelps(String link) {
        assertThat(phones(german(link.replaceFirst("-$", "")))).contains("112");
    }

    private Page german(String link) {
        return open(link, LANGUAGES.source());
    }

    private Page open(String link, Language language) {
        return desk.open(Link.parse(link).orElseThrow(), new Visit(MESSAGES.in(language), "telegram", TestClock.START))
                .orElseThrow();
    }

    private static List<String> phones(Page page) {
        return page.paragraphs().stream()
                .flatMap(text -> text.spans().stream())
                .flatMap(span -> span instanceof Span.Phone phone ? Stream.of(phone.number()) : Stream.empty())
                .toList();
    }
}
