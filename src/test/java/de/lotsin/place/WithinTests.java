package de.lotsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WithinTests {

    private static final Places PLACES = Places.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Frauenhaus in Leipzig; leipzig",
                "Ich suche einen Deutschkurs in Görlitz mit Kind; goerlitz",
                "deutschkurs goerlitz; goerlitz",
                "beratung limbach-oberfrohna; limbachoberfrohna",
                "Hilfe bei Scheidung 09111 bitte; 09111",
                "wo ist Hilfe in Bad Düben?; baddueben",
                "hebamme landkreis leipzig; d14729",
                "Anwalt im Vogtland; d14523",
                "legal help near Chemnitz please; chemnitz",
                "أحتاج محامية في لايبزيغ; leipzig",
                "دورة لغة بدرسدن للنساء; dresden",
                "عنوان الاستشارة ٠١٠٦٧; 01067",
                "کلاس آلمانی در کمنیتس; chemnitz",
                "مشاوره برای زنان در لایپزیگ لطفا; leipzig",
                "Потрібен лікар у Дрездені; dresden",
                "де в Хемніці є консультація; chemnitz",
                "нужна помощь юриста в Лейпциге; leipzig",
                "курсы немецкого Циттау; zittau",
                "Leipzig'de kadın danışma var mı; leipzig",
                "Dresdende avukat; dresden",
                "busco un curso en Zwickau; zwickau",
                "li Leipzigê doktor; leipzig",
                "لە درسدن پارێزەر; dresden",
                "cours d'allemand à Plauen; plauen"
            })
    void recognisesATownOrPostcodeInsideAQuestion(String question, String code) {
        assertThat(PLACES.within(question)).map(Place::code).contains(code);
    }

    @Test
    void isSilentWhereSeveralPlacesAreNamed() {
        assertThat(PLACES.within("Umzug von Leipzig nach Dresden")).isEmpty();
        assertThat(PLACES.within("Hilfe in Reichenbach")).isEmpty();
        assertThat(PLACES.within("04109 oder 01067")).isEmpty();
    }

    @Test
    void theStarterQuestionsNameNoPlaceUnlessTheyNameABigTown() throws IOException {
        List<String> questions = new ArrayList<>();
        try (var files = Files.list(Path.of("i18n/content/de"))) {
            for (Path file : files.toList()) {
                collect(new YAMLMapper().readTree(Files.readString(file)), questions);
            }
        }

        assertThat(questions).hasSizeGreaterThan(60);
        assertThat(questions)
                .filteredOn(question -> PLACES.bigTowns().stream()
                        .noneMatch(town -> question.toLowerCase(Locale.ROOT).contains(town.code())))
                .filteredOn(question -> PLACES.within(question).isPresent())
                .isEmpty();
    }

    private static void collect(JsonNode node, List<String> questions) {
        node.path("examples").forEach(example -> questions.add(example.asString()));
        node.forEach(child -> collect(child, questions));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mein Mann schlägt mich",
                "wir haben eine treuen Hund",
                "er wird immer lauter, ich habe Angst",
                "ich wohne im Wald bei der Burg",
                "werda ist das",
                "Kind hat eine Schleife im Haar",
                "in den Bergen",
                "ich brauche eine Pause",
                "Frau Steinberg hat angerufen",
                "meine Tochter Mara wird im Mai 18",
                "Tel 0341 12345 und 0371 09111 22",
                "ich habe 01067 341 gewählt",
                "Rechnung 12345 Euro",
                "I need a break from my husband",
                "my thumb hurts",
                "can I work with this permit",
                "necesito una pausa",
                "mi marido me pega",
                "el niño está enfermo de la garganta",
                "quiero aprender alemán",
                "¿dónde puedo pedir ayuda?",
                "kocam beni dövüyor",
                "sayda ve bergen",
                "bu sayıda çocuk var",
                "çalışma izni almak istiyorum",
                "nereye gidebilirim",
                "doktora ihtiyacım var",
                "زوجي يضربني",
                "أريد تعلم اللغة الألمانية",
                "كيف أقدم طلب اللجوء",
                "طفلي مريض وليس عندي تأمين",
                "أوه لا أعرف ماذا أفعل",
                "هل يمكنني العمل",
                "بيتنا بارد ولا توجد تدفئة",
                "صاحب البيت لا يرد",
                "غريما",
                "شوهرم مرا می‌زند",
                "می‌خواهم آلمانی یاد بگیرم",
                "برنامه کلاس برای زنان",
                "آیا اجازه کار دارم",
                "بچه‌ام مریض است",
                "کجا می‌توانم وکیل پیدا کنم",
                "نامه از بامف آمده",
                "زما مېړه ما وهي",
                "زه غواړم جرمني زده کړم",
                "چیرته مرسته تر لاسه کولی شم",
                "مێردەکەم لێم دەدات",
                "دەمەوێت کار بکەم",
                "мене б'є чоловік",
                "де навчати дитину",
                "хочу працювати і вчити мову",
                "потрібен психолог для дитини",
                "мне нужна помощь с документами",
                "борной кислоты раствор",
                "муж меня бьёт, куда идти",
                "риза священника",
                "как получить пособие",
                "mêrê min li min dixe",
                "ez dixwazim elmanî hîn bibim",
                "zarokê min nexweş e",
                "mon mari me frappe",
                "je fais une pause",
                "je cherche un cours d'allemand",
                "ninkaygu wuu i garaacaa",
                "waxaan rabaa inaan shaqeeyo",
                "ስራሕ ክሰርሕ ይኽእል ዶ",
                "Interview in Berlin"
            })
    void ordinaryWordsAreNoPlaces(String sentence) {
        assertThat(PLACES.within(sentence)).isEmpty();
    }
}
