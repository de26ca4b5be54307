package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Language data can lie without a word: what ICU does not have, it takes from the root or from the language of the
/// machine. This machine speaks
/// German on purpose, so that a gap would be found here and not by a person.
class GuardTests {

    private static final Languages LANGUAGES = Languages.load();

    static Stream<Language> languages() {
        return LANGUAGES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void weekdaysAreTheLanguagesOwn(Language language) {
        ICUResourceBundle bundle = (ICUResourceBundle)
                UResourceBundle.getBundleInstance(ICUData.ICU_BASE_NAME, ULocale.forLanguageTag(base(language)));

        ICUResourceBundle names = bundle.findWithFallback("calendar/gregorian/dayNames/stand-alone/wide");

        assertThat(names.getULocale().getLanguage()).isEqualTo(language.locale().getLanguage());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pluralRulesAreTheLanguagesOwn(Language language) {
        boolean[] own = new boolean[1];
        PluralRules.getFunctionalEquivalent(new ULocale(language.locale().getLanguage()), own);

        assertThat(own).containsExactly(true);
        assertThat(PluralRules.forLocale(language.locale()).getKeywords()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void directionAndScriptAreWhatTheFileSays(Language language) {
        ULocale likely = ULocale.addLikelySubtags(language.locale());

        assertThat(likely.getScript()).isEqualTo(language.script());
        assertThat(language.locale().isRightToLeft()).isEqualTo(language.rightToLeft());
    }

    @Test
    void onlyGermanSpeaksGermanOnAGermanMachine() {
        assertThat(Locale.getDefault().getLanguage()).isEqualTo("de");

        assertThat(LANGUAGES.all().stream()
                        .filter(language ->
                                Dates.weekday(language, DayOfWeek.MONDAY).equals("Montag"))
                        .map(Language::tag))
                .containsExactly("de", "de-simple");
    }

    private static String base(Language language) {
        return ULocale.createCanonical(language.locale().getBaseName()).toLanguageTag();
    }
}
