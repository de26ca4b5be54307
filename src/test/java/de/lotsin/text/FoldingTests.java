package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Arabic and Persian kaf, كتاب, کتاب",
                "Arabic and Persian yeh, يارى, یاری",
                "alef with hamza, أحمد, احمد",
                "alef below hamza, إقامة, اقامه",
                "alef madda, آلام, الام",
                "alef wasla, ٱلله, الله",
                "teh marbuta, مدرسة, مدرسه",
                "alef maksura, مستشفى, مستشفي",
                "waw with hamza, مسؤول, مسوول",
                "yeh with hamza, رئيس, رييس",
                "tashkeel, العَرَبِيَّة, العربية",
                "tatweel, العـــربية, العربية",
                "ligature, ﻻجئ, لاجئ",
                "zero-width non-joiner, می‌خواهم, میخواهم",
                "heh with yeh above, خانۀ, خانهٔ",
                "Urdu heh, ہسپتال, هسپتال",
                "Urdu yeh barree, ے, ی",
                "noon ghunna, ماں, مان",
                "Pashto yeh, ښځې, ښځی",
                "Pashto gaf, ګټه, گټه",
                "Sorani o, نەخۆشخانە, نەخوشخانه",
                "Sorani e, پێویست, پیویست",
                "Sorani rr, ڕێگا, ریگا",
                "Sorani ll, ماڵ, مال",
                "Arabic digits, ٠٤١٠٩, 04109",
                "Persian digits, ۰۴۱۰۹, 04109",
                "Bengali digits, ০৪১০৯, 04109",
                "full-width digits, ０４１０９, 04109",
                "case, HILFE, hilfe",
                "umlauts, Görlitz, gorlitz",
                "sharp s, Straße, STRASSE",
                "capital sharp s, STRAẞE, strasse",
                "Turkish dotless i, Diyarbakır, diyarbakir",
                "Turkish dotted I, İzmir, izmir",
                "Turkish capital I, IZMIR, ızmir",
                "Turkish s and g, eğitim şart, egitim sart",
                "Kurmanji circumflex, tiştê, tiste",
                "Vietnamese, đường, duong",
                "Polish, Łódź, lodz",
                "Danish, øl, ol",
                "French, Œuvre d’école, oeuvre decole",
                "Romanian cedilla, şcoală, școală",
                "Russian yo, ёлка, елка",
                "Russian short i, йод, иод",
                "Ukrainian g, ґрунт, грунт",
                "Ukrainian apostrophes, п’ять, п'ять",
                "modifier apostrophe, пʼять, п`ять",
                "acute for apostrophe, п´ять, пять",
                "Ethiopic h, ሐበሻ, ሀበሻ",
                "Ethiopic h in its other vowels, ሑሩይ, ኁሩይ",
                "Ethiopic s, ሠላም, ሰላም",
                "Ethiopic a, ዓለም, አለም",
                "Ethiopic ts, ፀሐይ, ጸሀይ",
                "decomposed, Go\u0308rlitz, Görlitz",
                "soft hyphen, Beratungs\u00ADstelle, Beratungsstelle",
                "punctuation, Wer hilft mir?!, wer hilft   mir"
            })
    void makesEqualWhatPeopleTypeInterchangeably(String what, String one, String other) {
        assertThat(Folding.fold(one)).as(what).isEqualTo(Folding.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Kita, Kino", "ሰላም, ሀላም", "ماما, بابا", "बच्चा, बच्ची", "কাজ, কাজি", "110, 112", "мама, папа"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void foldsWhatIsFoldedToItself() {
        String folded = Folding.fold("Österreich, مَدرسة und ዓለም – 3½ п’ять?");

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void foldsNothingToNothing() {
        assertThat(Folding.fold("")).isEmpty();
        assertThat(Folding.fold(" \n?! \u200C\u2068\u2069")).isEmpty();
    }
}
