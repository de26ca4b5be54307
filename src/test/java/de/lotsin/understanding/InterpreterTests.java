package de.lotsin.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotsin.LotsinTest;
import de.lotsin.content.Answer;
import de.lotsin.content.Published;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Words;
import de.lotsin.text.Languages;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From words to links, over the starter content.
@LotsinTest
class InterpreterTests {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    @Autowired
    private Interpreter interpreter;

    @Autowired
    private Published published;

    @Autowired
    private Languages languages;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "de, Kita anmelden in Görlitz, c-kinder-goerlitz",
        "de, Kita anmelden 04109, c-kinder-04109",
        "en, day care place in Leipzig, c-kinder-leipzig",
        "ru, детский сад в Лейпциге, c-kinder-leipzig",
        "uk, дитячий садок Хемніц, c-kinder-chemnitz",
        "ar, روضة اطفال في دريسدن, c-kinder-dresden",
        "de, mein Mann schlägt mich Plauen, c-gewalt-plauen"
    })
    void aPlaceInAQuestionLeadsToContactsNearItForThatTopic(String tag, String words, String link) {
        assertThat(link(words, tag)).hasToString(link);
    }

    @ParameterizedTest
    @CsvSource({"04109, c--04109", "'  04109 ', c--04109", "٠٤١٠٩, c--04109", "۰۴۱۰۹, c--04109", "Görlitz, c--goerlitz"
    })
    void aPlaceAloneLeadsToAllContactsNearIt(String words, String link) {
        for (String tag : List.of("de", "ar", "fa", "uk")) {
            assertThat(link(words, tag)).as(tag).hasToString(link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10115", "99999", "00000"})
    void aPostcodeOfAnotherStateLeadsToNoContacts(String words) {
        assertThat(link(words, "de").kind()).isNotEqualTo('c');
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kita anmelden", "KITA   anmelden!!!", "kita anmelden?"})
    void aClearQuestionLeadsToItsAnswer(String words) {
        assertThat(link(words, "de")).hasToString("a-kita");
    }

    @ParameterizedTest
    @CsvSource({
        "uk, Kita anmelden, kita",
        "ar, Mobbing, mobbing",
        "fa, mobbing, mobbing",
        "tr, Wohnsitzauflage, wohnsitzauflage",
        "ku, Frauenhaus, frauenhaus",
        "ti, Kindergeld, kindergeld"
    })
    void aGermanWordInHerChatFindsTheAnswer(String tag, String words, String answer) {
        assertThat(link(words, tag).parts()).first().isEqualTo(answer);
    }

    @Test
    void anUnclearQuestionLeadsToAtMostThreeAnswersThatExist() {
        Link link = link("ich brauche einen arzt in der nacht", "de");

        assertThat(link.kind()).isEqualTo('q');
        assertThat(link.parts())
                .hasSizeBetween(2, 3)
                .doesNotHaveDuplicates()
                .contains("arztnachts")
                .allMatch(code -> published.catalogue().answer(code).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzwv brmpf", "", "   ", "?!", "😀", "\u0000\uFFFF", "\u202E\u202E", "ʘ‿ʘ", "🇸🇾🇺🇦"})
    void whatIsLikeNothingIsNotKnown(String words) {
        for (String tag : List.of("de", "ar", "ti")) {
            assertThat(link(words, tag)).as(tag).hasToString("q");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku"})
    void theVeryWordsOfATitleAreNeverMisunderstood(String tag) {
        for (Answer answer : published.catalogue().answers()) {
            String title = answer.texts()
                    .in(languages.of(tag).orElseThrow())
                    .orElseThrow()
                    .words()
                    .title();

            Link link = link(title, tag);

            assertThat(link.parts()).as(title + " → " + link).contains(answer.code());
        }
    }

    @Test
    void aRenewedCatalogueIsUsedAtOnce() {
        String unheard = "quastelbrumm";
        assertThat(link(unheard, "de")).hasToString("q");
        try {
            jdbc.sql("insert into example values ('kita', 'de', 999, ?)")
                    .param(unheard)
                    .update();

            await().atMost(SECONDS).until(() -> link(unheard, "de").equals(Link.to('a', "kita")));
        } finally {
            jdbc.sql("delete from example where position = 999").update();
        }
        await().atMost(SECONDS).until(() -> link(unheard, "de").equals(Link.to('q')));
    }

    @Test
    void longWordsAreReadInAMoment() {
        String endless = "kita ".repeat(10_000);

        assertThat(link(endless, "de").kind()).isIn('a', 'q');
    }

    private Link link(String words, String tag) {
        return interpreter.linkFor(new Words(words), languages.of(tag).orElseThrow());
    }
}
