package de.lotsin.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeWordsTests {

    private final SafeWords words = SafeWords.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110",
                "112",
                "١١٠",
                "۱۱۲",
                "SOS",
                "sos!!!",
                "🆘",
                "🆘🆘",
                "help",
                "HELP",
                "Help me",
                "hilfe",
                "Hilfe!",
                "HILFEEEE",
                "hilfe hilfe",
                "bitte hilfe jetzt",
                "Notfall",
                "نجدة",
                "النَّجدة",
                "ساعدوني",
                "کمک",
                "كمك",
                "کمکم کنید",
                "مرسته",
                "допоможіть",
                "Допоможіть!!",
                "помогите",
                "спасите",
                "İMDAT",
                "imdat",
                "yardım",
                "YARDIM",
                "socorro",
                "¡Auxilio!",
                "au secours",
                "À l’aide",
                "hewar",
                "alîkarî",
                "alikari",
                "یارمەتی",
                "هاوار",
                "ሓገዝ",
                "caawimo",
                "najda",
                "pomogite",
                "komak"
            })
    void hearsACallForHelpInEveryLanguage(String spoken) {
        assertThat(words.in(spoken)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer hilft mir bei der Kita?",
                "Ich suche Hilfe beim Ausfüllen",
                "1100 Euro",
                "Postleitzahl 01129",
                "help with my taxes",
                "how does child benefit help",
                "كيف أطلب مساعدة مالية",
                "کمک هزینه برای کودک",
                "допомога на дитину",
                "помощь с переводом документов",
                "çocuk yardımı nasıl alınır",
                "ayuda para el alquiler",
                "sosyal yardım nereden",
                "Guten Tag",
                "",
                "   ",
                "?",
                "polizeiliches Führungszeugnis"
            })
    void doesNotTakeAQuestionForACallForHelp(String spoken) {
        assertThat(words.in(spoken)).isFalse();
    }

    @Test
    void hasAWordForEveryLanguage() {
        assertThat(List.of(
                        "hilfe",
                        "help",
                        "نجدة",
                        "допоможіть",
                        "помогите",
                        "کمک",
                        "imdat",
                        "socorro",
                        "hewar",
                        "مرسته",
                        "هاوار",
                        "ርድኡኒ",
                        "gargaar"))
                .allMatch(words::in);
    }
}
