package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import de.lotsin.text.Renderer.Rendered;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendererTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final String CATEGORIES =
            "{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";

    @ParameterizedTest
    @CsvSource({
        "de, other one other other other other other other",
        "en, other one other other other other other other",
        "ar, zero one two few many many other few",
        "uk, many one few few many one many few",
        "ru, many one few few many one many few",
        "fa, one one other other other other other other",
        "fa-AF, one one other other other other other other",
        "ps, other one other other other other other other",
        "ckb, other one other other other other other other",
        "ku, other one other other other other other other",
        "tr, other one other other other other other other",
        "ti, one one other other other other other other",
        "so, other one other other other other other other",
        "fr, one one other other other other other other",
        "es, other one other other other other other other"
    })
    void choosesThePluralFormOfTheLanguage(String tag, String expected) {
        String chosen = IntStream.of(0, 1, 2, 3, 11, 21, 100, 104)
                .mapToObj(n -> said(tag, CATEGORIES, Arg.count("n", n)))
                .collect(Collectors.joining(" "));

        assertThat(chosen).isEqualTo(expected);
    }

    @Test
    void showsTheNumberInLatinDigitsWhereHashStands() {
        assertThat(said("fa", "{n, plural, one {# وقت} other {# وقت}}", Arg.count("n", 1234)))
                .isEqualTo("1234 وقت");
        assertThat(said("ckb", "{n}", Arg.count("n", 12))).isEqualTo("12");
    }

    @Test
    void prefersTheBranchOfTheVeryNumber() {
        String pattern = "{n, plural, one {eins} =1 {genau eins} =0 {keins} other {#}}";

        assertThat(said("de", pattern, Arg.count("n", 0))).isEqualTo("keins");
        assertThat(said("de", pattern, Arg.count("n", 1))).isEqualTo("genau eins");
        assertThat(said("de", pattern, Arg.count("n", 2))).isEqualTo("2");
    }

    @Test
    void choosesTheSelectedBranchOrOther() {
        String pattern = "{who, select, a {A mit {name}} other {jemand mit {name}}}";

        assertThat(said("de", pattern, Arg.choice("who", "a"), Arg.name("name", "B")))
                .isEqualTo("A mit B");
        assertThat(said("de", pattern, Arg.choice("who", "?"), Arg.name("name", "B")))
                .isEqualTo("jemand mit B");
    }

    @Test
    void countsWithinASelectedBranch() {
        String pattern = "{who, select, a {{n, plural, one {# Frau} other {# Frauen}}} other {-}}";

        assertThat(said("de", pattern, Arg.choice("who", "a"), Arg.count("n", 3)))
                .isEqualTo("3 Frauen");
    }

    @Test
    void keepsWeightAndKindOfEachPiece() {
        Rendered rendered = rendered("de", "Rufen Sie <b>jetzt</b> {phone} an", Arg.phone("phone", "116 016"));

        assertThat(rendered.text().spans())
                .containsExactly(
                        new Span.Plain("Rufen Sie "),
                        new Span.Strong("jetzt"),
                        new Span.Plain(" "),
                        new Span.Phone("116 016", "116016"),
                        new Span.Plain(" an"));
    }

    @Test
    void showsWhatAnApostropheProtects() {
        assertThat(said("fr", "L''adresse d’{name} n'est pas là", Arg.name("name", "Ana")))
                .isEqualTo("L'adresse d’Ana n'est pas là");
        assertThat(said("de", "'{'x'}'")).isEqualTo("{x}");
    }

    @Test
    void neverReadsMarkupInAnArgument() {
        Rendered rendered = rendered("de", "Hallo {name}", Arg.name("name", "<b>{n}</b>"));

        assertThat(rendered.text().spans()).containsExactly(new Span.Plain("Hallo "), new Span.Name("<b>{n}</b>"));
    }

    @Test
    void tellsWhichArgumentsAreMissingAndWhichAreTooMany() {
        Rendered rendered = rendered("de", "{a} und {b}", Arg.name("b", "B"), Arg.name("c", "C"));

        assertThat(rendered.missing()).containsExactlyInAnyOrder("a", "c");
        assertThat(rendered.text().plain()).isEqualTo(" und B");
    }

    @Test
    void asksForAnArgumentOnlyInTheBranchThatIsShown() {
        Rendered rendered = rendered(
                "de", "{n, plural, =0 {nichts} other {# bei {name}}}", Arg.count("n", 0), Arg.name("name", "x"));

        assertThat(rendered.missing()).isEmpty();
    }

    @Test
    void throwsInTestsAndMendsBeforeAPerson() {
        Language german = LANGUAGES.source();

        assertThatThrownBy(() -> Messages.load(LANGUAGES, true).in(german).text("content.source"))
                .hasMessageContaining("content.source")
                .hasMessageContaining("[source]");
        assertThatThrownBy(() -> Messages.load(LANGUAGES, true).in(german).text("content.no-such-key"))
                .hasMessageContaining("content.no-such-key");
        Wording mending = Messages.load(LANGUAGES, false).in(german);
        assertThat(mending.text("content.source").plain()).isEqualTo("Quelle: ");
        assertThat(mending.text("content.cost-free", Arg.name("x", "y")).plain())
                .isEqualTo("Kostenlos");
        assertThat(mending.text("content.no-such-key").isEmpty()).isTrue();
    }

    @Test
    void neverThrowsWhateverThePatternAndTheArguments() {
        Random random = new Random(4711);
        List<Language> languages = List.copyOf(LANGUAGES.all());
        String[] pieces = {
            "{n}",
            "{n, plural, ",
            "offset:1 ",
            "=1 {#}",
            "one {",
            "two {<b>",
            "other {",
            "other {#}}",
            "}",
            "}}",
            "{s, select, ",
            "a {x}",
            "</b>",
            "'",
            "''",
            "'{",
            "#",
            "{0}",
            "{n, number}",
            "{n, selectordinal, other {#}}",
            "{n, choice, 0#a|1#b}",
            "كلمة",
            "\n",
            " ",
            "{w}"
        };
        int readable = 0;
        for (int i = 0; i < 40_000; i++) {
            String pattern = IntStream.range(0, 1 + random.nextInt(7))
                    .mapToObj(_ -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            if (Message.fault(pattern).isPresent()) {
                continue;
            }
            readable++;
            Language language = languages.get(random.nextInt(languages.size()));
            List<Arg> args = List.of(
                    random.nextBoolean() ? Arg.count("n", random.nextLong()) : Arg.name("n", "<b>"),
                    random.nextBoolean() ? Arg.choice("s", "a") : Arg.count("s", 1),
                    random.nextBoolean() ? Arg.phone("w", "") : Arg.ltr("w", "9–12"));

            Rendered rendered =
                    new Renderer(language).render(new MessagePattern(pattern), args.subList(0, random.nextInt(4)));

            assertThat(rendered.text().lines()).isNotEmpty();
            assertThat(Isolation.plain(rendered.text())).isNotNull();
        }
        assertThat(readable).isGreaterThan(2_000);
    }

    private static String said(String tag, String pattern, Arg... args) {
        return rendered(tag, pattern, args).text().plain();
    }

    private static Rendered rendered(String tag, String pattern, Arg... args) {
        return new Renderer(LANGUAGES.of(tag).orElseThrow())
                .render(new MessagePattern(pattern).freeze(), List.of(args));
    }
}
