package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.text.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final String SLOTS = "{n, plural, one {# freier Termin} other {# freie Termine}}";
    private static final String WHO =
            "{who, select, woman {Die Beraterin ruft an} man {Der Berater ruft an} other {Wir rufen an}}";

    @ParameterizedTest(name = "{4}: {2}")
    @MethodSource("faults")
    void findsTheFault(String tag, String source, String target, Severity severity, String code) {
        List<Finding> findings = Checks.ofMessage(source, target, language(tag), room());

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
        });
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                error("en", "Hallo {name}", "Hello {name", "syntax"),
                error("en", "Hallo {name}", "Hello you", "placeholder-missing"),
                error("en", "Hallo", "Hello {name}", "placeholder-unknown"),
                error("tr", "Hallo {name}", "Merhaba {isim}", "placeholder-unknown"),
                error("uk", SLOTS, "{n} вільних записів", "placeholder-type"),
                error("en", SLOTS, "{n, plural, one {# free slot} many {# free slots}}", "missing-other"),
                error("uk", SLOTS, "{n, plural, one {# запис} other {# записів}}", "category-missing"),
                error("ar", SLOTS, "{n, plural, one {موعد واحد} other {# موعد}}", "category-missing"),
                warning("en", SLOTS, "{n, plural, one {# slot} few {# slots} other {# slots}}", "category-unused"),
                error("en", SLOTS, "{n, plural, one {# slot} ohter {# slots} other {# slots}}", "category-unknown"),
                warning(
                        "uk",
                        SLOTS,
                        "{n, plural, one {один запис} few {# записи} many {# записів} other {# запису}}",
                        "number-not-shown"),
                warning("fa", SLOTS, "{n, plural, one {یک وقت آزاد} other {# وقت آزاد}}", "number-not-shown"),
                error("en", SLOTS, "{n, plural, one {# slot} one {1 slot} other {# slots}}", "selector-twice"),
                error("en", WHO, "{who, select, women {She calls} man {He calls} other {We call}}", "choice-unknown"),
                warning("en", WHO, "{who, select, man {He calls} other {We call}}", "choice-missing"),
                error("fr", "Adresse von {name}", "Adresse d'{name}", "placeholder-quoted"),
                error("en", "Das ist <b>wichtig</b>", "This is <b>important", "tag-unbalanced"),
                error("en", "Das ist <b>wichtig</b>", "This is <i>important</i>", "tag-unknown"),
                error("en", "Das ist <b>wichtig</b>", "This is important", "tag-differs"),
                error("uk", "Zurück", "Повернутися на сторінку. ".repeat(6).strip(), "too-long"),
                error("ar", "Rufen Sie an", "اتصلي \u202Bالآن\u202C", "direction-mark"),
                error("ar", "Notruf {phone}, sonst 116 016", "الطوارئ {phone}، أو 116 061", "number-changed"),
                warning("fa", "Am 3. Tag", "روز ۳", "digits-not-latin"),
                error("en", "Siehe www.bamf.de/asyl", "See www.bamf.org/asyl", "address-changed"),
                warning("en", "Guten Tag", "Good day ", "edge-space"),
                warning("en", "Eins\nzwei", "One two", "lines-differ"),
                warning("en", "Guten Tag", "Good  day", "double-space"),
                warning("en", "Guten Tag", "Good\u00A0day", "hard-space"),
                error("fr", "Sprache wählen", "Choisir la langue prefe\u0301re\u0301e", "not-composed"),
                warning("en", "Beratungsstelle", "coun\u00ADselling", "invisible"),
                warning("en", "Beratungsstelle", "coun\u200Cselling", "invisible"),
                warning("fa", "Hilfe", "كمك", "wrong-letter"),
                warning("ar", "Hilfe", "مساعدة لكن بحرف ی", "wrong-letter"),
                warning("ckb", "Hilfe", "يارمەتي", "wrong-letter"),
                warning("ar", "Wer hilft mir?", "Man yusaaiduni?", "wrong-script"),
                warning(
                        "en",
                        "Wählen Sie ein Thema oder schreiben Sie",
                        "Wählen Sie ein Thema or schreiben Sie",
                        "still-german"),
                warning("tr", "Noch einmal versuchen", "Noch einmal versuchen", "same-as-source"),
                error("en", "Zurück", "  ", "empty"),
                error("en", "Am {day}", "On {day, date, long}", "format-unsupported"),
                error(
                        "en",
                        "{n, plural, one {# bei {name}} other {# bei {name}}}",
                        "{n, plural, one {# with {name}} other {#}}",
                        "placeholder-missing"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("goodPairs")
    void hasNothingToSayAboutAGoodTranslation(String tag, String source, String target) {
        assertThat(Checks.ofMessage(source, target, language(tag), room())).isEmpty();
    }

    static Stream<Arguments> goodPairs() {
        return Stream.of(
                good("de", SLOTS, SLOTS),
                good("en", SLOTS, "{n, plural, one {# free slot} other {# free slots}}"),
                good(
                        "uk",
                        SLOTS,
                        "{n, plural, one {# вільний запис} few {# вільні записи} many {# вільних записів} other {# вільного запису}}"),
                good(
                        "ar",
                        SLOTS,
                        "{n, plural, zero {لا موعد} one {موعد واحد} two {موعدان} few {# مواعيد} many {# موعدًا} other {# موعد}}"),
                good(
                        "ar",
                        SLOTS,
                        "{n, plural, =0 {لا موعد} one {موعد واحد} two {موعدان} few {# مواعيد} many {# موعدًا} other {# موعد}}"),
                good("fr", SLOTS, "{n, plural, one {# rendez-vous libre} other {# rendez-vous libres}}"),
                good("es", SLOTS, "{n, plural, one {# cita libre} other {# citas libres}}"),
                good("fa", SLOTS, "{n, plural, one {# وقت آزاد} other {# وقت آزاد}}"),
                good("en", WHO, "{who, select, woman {She calls} man {He calls} other {We call}}"),
                good("fr", "Adresse von {name}", "L''adresse d’{name}"),
                good("fr", "Brauchen Sie Hilfe?", "Vous avez besoin d'aide\u202F?"),
                good("ar", "Siehe bamf.de/de/asyl oder <b>116 016</b>.", "انظري bamf.de/ar/asyl أو <b>116 016</b>."),
                good("fa", "Ich will {name} sehen", "می‌خواهم {name} را ببینم"),
                good("ps", "Sie sind hier", "دوی دلته دي"),
                good("ru", "Telefon {phone}", "Телефон {phone}"),
                good("ti", "Hilfe jetzt", "ሓገዝ ሕጂ"),
                good("de-simple", "Hilfe jetzt", "Hilfe jetzt"),
                good("tr", "Haben Sie Fragen?\nSchreiben Sie.", "Sorunuz mu var?\nYazın."));
    }

    @Test
    void demandsOnlyTheCategoriesThatNumbersInAChatNeed() {
        assertThat(Plurals.categories(language("fr"))).containsExactlyInAnyOrder("one", "other");
        assertThat(Plurals.categories(language("es"))).containsExactlyInAnyOrder("one", "other");
        assertThat(Plurals.categories(language("uk"))).containsExactlyInAnyOrder("one", "few", "many");
        assertThat(Plurals.categories(language("ar")))
                .containsExactlyInAnyOrder("zero", "one", "two", "few", "many", "other");
    }

    @Test
    void measuresEveryBranchWithTheLongestExamples() {
        Room room = new Room(20, List.of(Arg.count("n", 1_000), Arg.name("name", "Gesundheitszentrum")));

        assertThat(Checks.ofMessage("{name}: ja", "{name}: yes", language("en"), room))
                .extracting(Finding::code)
                .containsExactly("too-long");
    }

    @Test
    void checksContentInItsOwnNotation() {
        String source = "Rufen Sie {phone 116 016} an. Mehr: {web bamf.de}";

        assertThat(content("ar", source, "اتصلي على {phone 116 016}. المزيد: {web bamf.de}"))
                .isEmpty();
        assertThat(content("ar", source, "المزيد: {web bamf.de}. اتصلي على {phone 116 016}"))
                .isEmpty();
        assertThat(content("ar", source, "اتصلي على {phone 116 061}. المزيد: {web bamf.de}"))
                .containsExactly("placeholder-missing", "placeholder-unknown");
        assertThat(content("ar", source, "اتصلي على {phone 116 016}. المزيد: {web bamf.de"))
                .contains("placeholder-missing", "syntax");
        assertThat(content("en", "Es ist dein Recht", "It's your right")).isEmpty();
    }

    @Test
    void saysSomethingAboutAnyNonsenseWithoutFailing() {
        for (String nonsense :
                List.of("{", "}", "'{", "{0}", "{a,b}", "{n, plural, other}", "<", "<b", "{n,choice,0#a}")) {
            Checks.ofMessage("Hallo", nonsense, language("en"), Room.ANY);
            Checks.ofMessage(nonsense, "Hello", language("en"), Room.ANY);
            Checks.ofContent("Hallo", nonsense, language("en"), Room.ANY);
        }
        String deep = "{a, plural, other {".repeat(40) + "x" + "}}".repeat(40);
        String wide = "{a, select, b {1} c {2} other {3}}".repeat(40);

        assertThat(Checks.ofMessage("Hallo", deep, language("en"), Room.ANY)).isNotEmpty();
        assertThat(Checks.ofMessage("Hallo", wide, language("en"), Room.ANY))
                .extracting(Finding::code)
                .contains("too-many-branches");
    }

    private static List<String> content(String tag, String source, String target) {
        return Checks.ofContent(source, target, language(tag), Room.ANY).stream()
                .map(Finding::code)
                .toList();
    }

    private static Room room() {
        return new Room(
                120,
                List.of(Arg.count("n", 12), Arg.name("name", "Frauenzentrum"), Arg.phone("phone", "0341 1234567")));
    }

    private static Arguments error(String tag, String source, String target, String code) {
        return Arguments.of(tag, source, target, Severity.ERROR, code);
    }

    private static Arguments warning(String tag, String source, String target, String code) {
        return Arguments.of(tag, source, target, Severity.WARNING, code);
    }

    private static Arguments good(String tag, String source, String target) {
        return Arguments.of(tag, source, target);
    }

    private static Language language(String tag) {
        return LANGUAGES.of(tag).orElseThrow();
    }
}
