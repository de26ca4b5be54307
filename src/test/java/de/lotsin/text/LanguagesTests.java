package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTests {

    private static final Languages LANGUAGES = Languages.load();

    static Stream<Language> languages() {
        return LANGUAGES.all().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "de, de",
        "de-AT, de",
        "DE, de",
        "en, en",
        "en-GB, en",
        "en_US, en",
        "ar, ar",
        "ar-beta, ar",
        "ar-raw, ar",
        "ar-SY, ar",
        "arz, ar",
        "apc, ar",
        "ary, ar",
        "fa, fa",
        "fa-IR, fa",
        "pes, fa",
        "fa-AF, fa-AF",
        "fa_AF, fa-AF",
        "prs, fa-AF",
        "prs-AF, fa-AF",
        "ps, ps",
        "ps-AF, ps",
        "pbt, ps",
        "pus, ps",
        "ku, ku",
        "kmr, ku",
        "kmr-TR, ku",
        "ku-TR, ku",
        "ku-Latn, ku",
        "ckb, ckb",
        "ckb-IR, ckb",
        "ku-IQ, ckb",
        "ku-Arab, ckb",
        "ku-Arab-IQ, ckb",
        "uk, uk",
        "uk-UA, uk",
        "ru, ru",
        "ru-UA, ru",
        "tr, tr",
        "es-MX, es",
        "fr-CA, fr",
        "ti, ti",
        "ti-ER, ti",
        "fa-Arab-AF, fa-AF",
        "so, so",
        "de-simple, de-simple",
        "fra, fr"
    })
    void knowsWhatAClientMeans(String code, String tag) {
        assertThat(LANGUAGES.meantBy(code)).map(Language::tag).contains(tag);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "zh-hant-tw",
                "pt",
                "pt-BR",
                "tg",
                "be",
                "kk",
                "uz",
                "az",
                "hy",
                "ab",
                "om",
                "byn",
                "tig",
                "haz",
                "sdh",
                "zza",
                "he",
                "ug",
                "und",
                "xx",
                "???",
                "-",
                "----",
                "a",
                "en\u0000",
                "root",
                "x-klingon",
                "a-very-long-tag-that-nobody-would-ever-send-us"
            })
    void guessesNoNeighbour(String code) {
        assertThat(LANGUAGES.meantBy(code)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsEachLanguageByItsTagAndAllItsAliases(Language language) {
        assertThat(LANGUAGES.of(language.tag())).contains(language);
        assertThat(LANGUAGES.meantBy(language.tag())).contains(language);
        assertThat(language.aliases())
                .allSatisfy(alias -> assertThat(LANGUAGES.meantBy(alias)).contains(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void offersNoNeighbourInItsPlace(Language language) {
        assertThat(LANGUAGES.chain(language)).first().isEqualTo(language);
        assertThat(LANGUAGES.chain(language).stream().skip(1).map(Language::tag))
                .isSubsetOf("fa", "en", "de")
                .doesNotHaveDuplicates();
        if (!language.tag().equals("fa-AF")) {
            assertThat(language.fallback()).doesNotContain("fa");
        }
    }

    @Test
    void offersTheLaunchLanguagesFirst() {
        assertThat(LANGUAGES.all())
                .extracting(Language::tag)
                .startsWith("de", "de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rendersWithLatinDigitsInTheGregorianCalendar(Language language) {
        assertThat(language.locale().toLanguageTag()).endsWith("-u-ca-gregory-fw-mon-nu-latn");
    }
}
