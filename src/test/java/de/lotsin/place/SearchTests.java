package de.lotsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {

    private static final Places PLACES = Places.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "leipzig: Leipzig; LEIPZIG; leipzig; in Leipzig; Leipzig, Sachsen; ich wohne in Leipzig; Leipzg; Liepzig; Leibzig; Leipzieg; Laypzig; Leipzig Grünau; Leipzg Grünau; Connewitz; Grünau; LEİPZİG; Leipzig'de; لايبزيغ; لايبزيج; لايبتسيغ; في لايبزيغ; أسكن في لايبزيغ; بلايبزيغ; لایپزیگ; در لایپزیگ; لایپزیک; لایپسیگ; لە لایپزیگ; په لايپزيګ کې; Лейпциг; Ляйпциг; в Лейпциге; у Лейпцигу; Leyptsîg; li Leipzigê; ላይፕሲግ",
                "dresden: Dresden; Dresden Neustadt; Gorbitz; drezden; Dressden; Drseden; في درسدن; دريسدن; دريزدن; درسدن; Дрезден; в Дрездене; у Дрездені; Dresden'de; Drêsden; Dresda",
                "chemnitz: Chemnitz; Kemnitz; Chemniz; Chemnits; Chemitz; كيمنتس; شمنيتز; كيمنيتس; کمنیتس; شمنیتز; Хемніц; Хемниц; Кемниц; в Хемнице; Karl-Marx-Stadt",
                "zwickau: Zwickau; Zwikau; Zwickow; Tsvikau; تسفيكاو; زفيكاو; زويكاو; تسویکاو; زویکاو; Цвікау; Цвиккау; Цвикау",
                "plauen: Plauen; plaun; بلاون; بلاوين; پلاون; پلائن; Плауен; Плауэн; в Плауэне",
                "goerlitz: Görlitz; Goerlitz; Gorlitz; gorlits; görliz; غورليتز; جورليتز; كورليتس; غورليتس; گرلیتس; گورلیتز; Герліц; Ґерліц; Гёрлиц; Герлиц; в Гёрлице; Zhorjelc",
                "freiberg: Freiberg; frayberg; فرايبرغ; فرايبرج; فرایبرگ; Фрайберг; Фрейберг",
                "freital: Freital; fraital; فرايتال; فرایتال; Фрайталь; Фрейталь",
                "pirna: Pirna; in pirna; بيرنا; پیرنا; Пірна; Пирна; в Пирне",
                "bautzen: Bautzen; Bauzen; باوتسن; باوتزن; Баутцен; Бауцен; Budyšin",
                "radebeul: Radebeul; Radeboil; راديبويل; رادبویل; Радебойль",
                "hoyerswerda: Hoyerswerda; Hoierswerda; هويرسفيردا; هویرسوردا; Гоєрсверда; Хойерсверда",
                "meissen: Meißen; Meissen; Meisen; MEISSEN; مايسن; مایسن; Майсен; Мейсен",
                "riesa: Riesa; ريزا; ریزا; Різа; Риза",
                "zittau: Zittau; Zitau; تسيتاو; زيتاو; تسیتاو; Циттау; Цітау",
                "doebeln: Döbeln; Doebeln; Dobeln; دوبلن; دوبلن; Дебельн; Дёбельн",
                "torgau: Torgau; تورغاو; تورجاو; تورگاو; Торгау",
                "wurzen: Wurzen; فورتسن; وورزن; Вурцен",
                "grossenhain: Großenhain; Grossenhain; Grosenhain; غروسنهاين; گروسنهاین; Гросенгайн; Гросенхайн",
                "kamenz: Kamenz; كامنتس; کامنتس; Каменц",
                "weisswasser: Weißwasser; weiswasser; فايسفاسر; وایسواسر; Вайсвассер",
                "annabergbuchholz: Annaberg-Buchholz; annaberg; Annaberg Buchholz; Anaberg Buchholtz; أنابرغ; آنابرگ; Аннаберг; Аннаберг-Бухгольц",
                "aue: Aue; in Aue; أوه; Ауе; Ауэ",
                "markkleeberg: Markkleeberg; Markleeberg; Mark Kleeberg; ماركليبرغ; مارکلیبرگ; Марклеберг",
                "badlausick: Bad Lausick; Lausick; bad lausik",
                "sanktegidien: St. Egidien; Sankt Egidien; St Egidien",
                "dresdenblasewitz: Blasewitz; Dresden Blasewitz; Dresden-Blasewitz",
                "dresdenockerwitz: Ockerwitz; Dresden Ockerwitz",
                "seiffen: Seiffen; Seifen/Erzgebirge; Seiffen (Erzgebirge)",
                "grimma: Grimma Landkreis Leipzig; Grimma; غريما",
                "koenigstein: Königstein/Sächsische Schweiz; Königstein",
                "dorfchemnitz: Dorfchemniz bei Sayda",
                "bernstadt: Bernstadt; Bernstadt auf dem Eigen",
                "schwarzenberg: Schwarzenberg; Schwarzenberg/Erzgebirge; شفارتسنبرغ; شوارتسنبرگ; Шварценберг"
            })
    void forgivesSpellingAndScript(String code, String spellings) {
        Place expected = PLACES.byCode(code).orElseThrow();

        assertThat(spellings.split(";"))
                .allSatisfy(spelling -> assertThat(PlacesTests.offered(PLACES.find(spelling)))
                        .as(spelling)
                        .startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04109",
                " 04109 ",
                "D-04109",
                "D04109",
                "Leipzig 04109",
                "04109 Leipzig",
                "PLZ: 04109",
                "ich wohne in 04109 leipzig",
                "٠٤١٠٩",
                "۰۴۱۰۹",
                "الرمز البريدي ٠٤١٠٩",
                "4109"
            })
    void readsAPostcodeHoweverItIsWritten(String written) {
        assertThat(PLACES.find(written))
                .isEqualTo(new Search.Found(PLACES.byCode("04109").orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10115",
                "80331",
                "01968",
                "99999",
                "Berlin",
                "in Berlin",
                "برلين",
                "Берлин",
                "München",
                "Munich",
                "Halle",
                "Hamburg",
                "Magdeburg",
                "Polen",
                "Berlin 10115",
                "۱۰۱۱۵",
                "ich wohne in Köln"
            })
    void saysThatAPlaceIsNotInSaxony(String elsewhere) {
        assertThat(PLACES.find(elsewhere)).isEqualTo(new Search.Outside());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "?",
                "😀",
                "00000",
                "123",
                "123456",
                "ja",
                "nein",
                "danke",
                "hallo",
                "hilfe",
                "weiß nicht",
                "ich weiß es nicht",
                "Sachsen",
                "zurück",
                "لا أعرف",
                "نعم",
                "شكرا",
                "نمی‌دانم",
                "بله",
                "не знаю",
                "так",
                "спасибо",
                "дякую",
                "bilmiyorum",
                "no sé",
                "gracias",
                "help",
                "I don't know",
                "xyzxyz",
                "nizanim"
            })
    void saysThatItKnowsNoSuchPlace(String words) {
        assertThat(PLACES.find(words)).isEqualTo(new Search.Unknown());
    }

    @Test
    void asksWhichOfSeveralNamesakes() {
        assertThat(PlacesTests.offered(PLACES.find("Reichenbach")))
                .extracting(Place::code)
                .containsExactly("reichenbachvogtland", "reichenbachoberlausi");
        assertThat(PlacesTests.offered(PLACES.find("Ebersbach"))).hasSize(3);
        assertThat(PLACES.find("Ebersbach Mittelsachsen"))
                .isEqualTo(new Search.Found(PLACES.byCode("ebersbach14522").orElseThrow()));
        assertThat(PlacesTests.offered(PLACES.find("Leipzig oder Dresden")))
                .extracting(Place::code)
                .containsExactly("leipzig", "dresden");
    }

    @ParameterizedTest
    @CsvSource({
        "Landkreis Leipzig, d14729",
        "LK Leipzig, d14729",
        "Lkr. Zwickau, d14524",
        "Kreis Bautzen, d14625",
        "Vogtland, d14523",
        "Vogtlandkreis, d14523",
        "Erzgebirge, d14521",
        "Nordsachsen, d14730",
        "Mittelsachsen, d14522",
        "Sächsische Schweiz, d14628",
        "Saechsische Schweiz-Osterzgebirge, d14628",
        "район Герлиц, d14626",
        "شهرستان باوتسن, d14625",
        "دائرة لايبزيغ, d14729",
        "Landkreis Görlitz, d14626"
    })
    void findsDistricts(String written, String code) {
        assertThat(PLACES.find(written))
                .isEqualTo(new Search.Found(PLACES.byCode(code).orElseThrow()));
    }
}
