package de.lotsin.conversation;

import static de.lotsin.conversation.Conversation.buttons;
import static de.lotsin.conversation.Conversation.links;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import de.lotsin.LotsinTest;
import de.lotsin.TestClock;
import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Incoming.Sends;
import de.lotsin.text.Language;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The order of things in one turn, with the real desks and an odd one.
@LotsinTest
class TurnsTests {

    private static final String ADDRESS = "660660660";
    private static final int TOO_MUCH = 60;

    @Autowired
    private List<Desk> desks;

    @Autowired
    private Understanding understanding;

    @Autowired
    private Guests guests;

    @Autowired
    private Messages messages;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Turns turns;
    private Conversation woman;

    @BeforeEach
    void begin() {
        List<Desk> all = new ArrayList<>(desks);
        all.add(new OddDesk());
        turns = new Turns(new Desks(all, messages), understanding, guests, messages, clock);
        woman = new Conversation(turns, ADDRESS, "de");
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from visitor").update();
    }

    /// Most of what is tested begins when she has chosen.
    private void hasChosen(String tag) {
        woman.opens(tag + "-s");
    }

    @Test
    void isAskedForHerLanguageFirstAndKeepsWhereSheWasGoing() {
        Reply asked = woman.opens("t-wohnen");
        Reply chosen = woman.presses(asked.last().buttons().get(3));

        assertThat(links(asked)).containsExactly("l-t-wohnen");
        assertThat(buttons(asked))
                .hasSameSizeAs(messages.languages().all())
                .allMatch(entry -> entry.endsWith("-t-wohnen"));
        assertThat(links(chosen)).containsExactly("i-welcome", "t-wohnen");
        assertThat(chosen.last().language().tag()).isEqualTo("ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "uk", "fa-AF", "ku"})
    void isGreetedInTheLanguageOfHerClient(String tag) {
        Reply asked = new Conversation(turns, ADDRESS, tag).starts();

        assertThat(asked.last().language().tag()).isEqualTo(tag);
        assertThat(asked.last().heading()).isEqualTo(messages.in(language(tag)).text("conversation.greeting"));
        assertThat(buttons(asked).getFirst()).isEqualTo(tag.replace('-', '_') + "-s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "", "ja", "not a language"})
    void isGreetedInGermanWhereHerClientSpeaksAnotherLanguage(String code) {
        assertThat(new Conversation(turns, ADDRESS, code).starts().last().language())
                .isEqualTo(messages.languages().source());
    }

    @Test
    void isWelcomedByTheStartPageItselfWhenSheBegins() {
        woman.starts();

        assertThat(links(woman.opens("uk-s"))).containsExactly("s");
        assertThat(links(woman.starts())).containsExactly("s");
    }

    @Test
    void aLinkWithALanguageAsksNothingAndWelcomesHerOnce() {
        Reply first = woman.opens("ar-t-wohnen");
        Reply second = woman.opens("t-kinder");

        assertThat(links(first)).containsExactly("i-welcome", "t-wohnen");
        assertThat(first.pages()).allMatch(page -> page.language().tag().equals("ar"));
        assertThat(links(second)).containsExactly("t-kinder");
        assertThat(second.last().language().tag()).isEqualTo("ar");
    }

    @Test
    void whereALinkWasPrintedIsForgotten() {
        Reply reply = woman.opens("ar-_kita7-t-wohnen");

        assertThat(links(reply)).containsExactly("i-welcome", "t-wohnen");
        assertThat(buttons(reply)).noneMatch(entry -> entry.contains("kita7"));
        assertThat(jdbc.sql("select visitor::text from visitor")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains("kita7"));
    }

    @Test
    void theSameGoesForALinkThatWaitsForHerLanguage() {
        assertThat(buttons(woman.opens("_kita7-t-wohnen"))).noneMatch(entry -> entry.contains("kita7"));
    }

    @Test
    void getsHelpBeforeSheIsAskedAnything() {
        assertThat(links(woman.opens("h"))).containsExactly("h");
        assertThat(links(woman.writes("SOS")).getFirst()).startsWith("h-said");
        assertThat(links(woman.opens("t"))).containsExactly("l-t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s",
                "t",
                "t-wohnen",
                "a-wohnsitzauflage",
                "a-wohnsitzauflage-2",
                "a-kita-1-en",
                "f",
                "f-frauen",
                "c-kinder-04109-2",
                "c-kinder-all",
                "n",
                "n-kinder",
                "d-kinder",
                "x-kinder",
                "w-kinder-burgstaedt-burkau",
                "q",
                "q-behandlungsschein-schwangerabbruch-aufenthaltgewalt",
                "k-adbsachsen",
                "i-about",
                "i-privacy",
                "i-safety",
                "h",
                "h-now-a-kita",
                "h-life-a-kita",
                "h-said-q-krise-handykontrolle-abschluss",
                "a-gibtsnicht"
            })
    void changesTheLanguageAndStaysWhereSheIs(String link) {
        hasChosen("de");

        for (Language language : messages.languages().all()) {
            clock.pass(Duration.ofSeconds(5));
            Reply here = woman.opens(link);
            Reply choice = woman.presses(here.frame().language());
            Reply again = woman.presses(choice.last().buttons().stream()
                    .filter(button -> button.label().plain().equals(language.label()))
                    .findFirst()
                    .orElseThrow());

            assertThat(links(again)).as(language.tag()).containsExactly(link);
            assertThat(again.last().language()).isEqualTo(language);
            assertThat(links(woman.opens(choice.last().back()))).containsExactly(link);
        }
    }

    @Test
    void keepsAsMuchOfALongLinkAsALanguageLeavesRoomFor() {
        hasChosen("de");
        String link = "h-said-q-behandlungsschein-schwangerabbruch-aufenthaltgewalt";

        Reply choice = woman.presses(woman.opens(link).frame().language());

        assertThat(buttons(choice))
                .contains("ar-" + link, "fa_AF-h-said-q-behandlungsschein-schwangerabbruch")
                .allMatch(entry -> entry.length() <= Link.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-gibtsnicht", "b-nothing", "zz9-nothing", "t-", "?", ""})
    void whatLeadsNowhereSaysSoAndLeadsOn(String entry) {
        hasChosen("de");

        Reply reply = woman.opens(entry);

        assertThat(reply.last().heading()).isEqualTo(german("conversation.unknown-heading"));
        assertThat(buttons(reply)).containsExactly("t");
        assertThat(reply.frame().help().label()).isEqualTo(german("conversation.help-now"));
    }

    @Test
    void handsHerWordsToTheDeskThatListens() {
        hasChosen("de");
        woman.opens("z");

        assertThat(links(woman.writes("seven"))).containsExactly("z-7");
    }

    @Test
    void understandsAsAQuestionWhatIsNotForTheDeskThatListens() {
        hasChosen("de");
        woman.opens("z");

        assertThat(links(woman.writes("Kita anmelden"))).containsExactly("a-kita");
    }

    @Test
    void listensNoLongerThanSheIsThere() {
        hasChosen("de");
        woman.opens("z");
        woman.opens("t");

        assertThat(links(woman.writes("seven"))).doesNotContain("z-7");
    }

    @Test
    void hearsACallForHelpBeforeTheDeskThatListens() {
        hasChosen("de");
        woman.opens("z");

        assertThat(links(woman.writes("Hilfe")).getFirst()).startsWith("h-said");
    }

    @Test
    void usesWhereSheStandsForTheDeskThatListens() {
        hasChosen("de");
        woman.opens("n-kinder");

        assertThat(links(woman.stands()).getFirst()).startsWith("c-kinder-04");

        woman.opens("z");

        assertThat(links(woman.stands())).containsExactly("z-here");
    }

    @Test
    void usesWhereSheStandsAlsoWhereNoDeskListens() {
        hasChosen("de");
        woman.opens("t");

        assertThat(links(woman.stands()).getFirst()).startsWith("c--04");
    }

    @Test
    void saysKindlyWhatItCannotRead() {
        hasChosen("de");

        Reply reply = woman.says(new Sends());

        assertThat(reply.last().heading()).isEqualTo(german("conversation.unreadable-heading"));
        assertThat(buttons(reply)).containsExactly("t");
    }

    @Test
    void answersNobodyWhoHasLeft() {
        hasChosen("de");

        assertThat(woman.says(new Leaves()).pages()).isEmpty();
    }

    @Test
    void slowsDownWhoSendsTooMuchAndHelpsHerStill() {
        hasChosen("de");
        sendsTooMuch();

        assertThat(woman.opens("t").last().heading()).isEqualTo(german("conversation.slow-heading"));
        assertThat(woman.writes("Kita").last().heading()).isEqualTo(german("conversation.slow-heading"));
        assertThat(links(woman.presses(woman.opens("t").frame().help()))).containsExactly("h-now-t");
        assertThat(links(woman.opens("h-life-t"))).containsExactly("h-life-t");
        assertThat(links(woman.opens("ar-h"))).containsExactly("h");
        for (String call : List.of("SOS", "110", "Hilfe!", "نجدة", "допоможіть")) {
            assertThat(links(woman.writes(call)).getFirst()).as(call).startsWith("h-said");
        }
    }

    @Test
    void goesOnWithHerAfterAMoment() {
        hasChosen("de");
        sendsTooMuch();
        clock.pass(Duration.ofMinutes(1));

        assertThat(links(woman.opens("t"))).containsExactly("t");
    }

    @Test
    void callsForHelpDoNotUseUpWhatSheMaySend() {
        hasChosen("de");
        for (int i = 0; i < TOO_MUCH; i++) {
            woman.writes("SOS");
            woman.opens("h");
        }

        assertThat(links(woman.opens("t"))).containsExactly("t");
    }

    @Test
    void slowsHerDownInTheLanguageSheHasJustChosen() {
        hasChosen("de");
        sendsTooMuch();

        Reply slowed = woman.opens("ar-t");

        assertThat(slowed.last().heading())
                .isEqualTo(messages.in(language("ar")).text("conversation.slow-heading"));
    }

    @Test
    void apologisesWithANumberThatTheLogHoldsToo() {
        hasChosen("de");

        Logged logged = logged(() -> woman.opens(OddDesk.BROKEN));

        assertThat(logged.reply.last().heading()).isEqualTo(german("conversation.apology-heading"));
        assertThat(buttons(logged.reply)).containsExactly("y-broken");
        assertThat(logged.lines).contains(reference(logged.reply)).contains("IllegalStateException", "OddDesk.open");
        assertThat(links(woman.presses(logged.reply.frame().help()))).containsExactly("h-now-y-broken");
    }

    @Test
    void writesNothingOfHersIntoTheLogWhenATurnFails() {
        hasChosen("de");
        woman.opens("z");

        Logged logged = logged(() -> woman.writes("seventeen"));

        assertThat(logged.reply.last().heading()).isEqualTo(german("conversation.apology-heading"));
        assertThat(logged.lines)
                .contains(reference(logged.reply))
                .doesNotContain("seventeen")
                .doesNotContain(ADDRESS);
    }

    @Test
    void apologisesInTheLanguageSheHasJustChosen() {
        hasChosen("de");

        Reply reply = logged(() -> woman.opens("ar-y-broken")).reply;

        assertThat(reply.last().heading()).isEqualTo(messages.in(language("ar")).text("conversation.apology-heading"));
        assertThat(reply.frame().help().label())
                .isEqualTo(messages.in(language("ar")).text("conversation.help-now"));
    }

    @Test
    void helpsEvenWhereUnderstandingFails() {
        Turns halting = new Turns(new Desks(desks, messages), new Halting(), guests, messages, clock);
        Conversation other = new Conversation(halting, ADDRESS, "de");
        other.opens("de-s");

        assertThat(links(other.writes("SOS"))).containsExactly("h-said");
        assertThat(logged(() -> other.writes("Kita")).reply.last().heading())
                .isEqualTo(german("conversation.apology-heading"));
    }

    @Test
    void helpsAndAnswersWhileTheDatabaseIsAway() {
        jdbc.sql("alter table visitor rename to visitor_elsewhere").update();
        try {
            Conversation arab = new Conversation(turns, ADDRESS, "ar");

            assertThat(links(arab.writes("SOS")).getFirst()).startsWith("h-said");
            assertThat(links(arab.opens("t-wohnen"))).containsExactly("t-wohnen");
            assertThat(arab.opens("t-wohnen").last().language().tag()).isEqualTo("ar");
            assertThat(arab.opens("uk-t-wohnen").last().language().tag()).isEqualTo("uk");
            assertThat(arab.says(new Leaves()).pages()).isEmpty();
        } finally {
            jdbc.sql("alter table visitor_elsewhere rename to visitor").update();
        }
    }

    private void sendsTooMuch() {
        for (int i = 0; i < TOO_MUCH; i++) {
            woman.opens("t");
        }
    }

    private Language language(String tag) {
        return messages.languages().of(tag).orElseThrow();
    }

    private Text german(String key) {
        return messages.in(messages.languages().source()).text(key);
    }

    private static String reference(Reply reply) {
        Matcher number = Pattern.compile("\\b[0-9]{6}\\b")
                .matcher(reply.last().paragraphs().getFirst().plain());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    /// A turn and everything it logged.
    private record Logged(Reply reply, String lines) {}

    private static Logged logged(Supplier<Reply> turn) {
        Logger log = (Logger) LoggerFactory.getLogger("de.lotsin");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        log.addAppender(lines);
        log.setAdditive(false);
        try {
            Reply reply = turn.get();
            return new Logged(
                    reply,
                    lines.list.stream()
                            .map(event -> event.getFormattedMessage()
                                    + (event.getThrowableProxy() == null
                                            ? ""
                                            : event.getThrowableProxy().getMessage()))
                            .collect(Collectors.joining("\n")));
        } finally {
            log.setAdditive(true);
            log.detachAppender(lines);
        }
    }

    /// Knows a call for help and nothing else.
    private static final class Halting implements Understanding {
        @Override
        public boolean urgent(Words words) {
            return words.spoken().equals("SOS");
        }

        @Override
        public Link linkFor(Words words, Language language) {
            throw new IllegalStateException("halting");
        }
    }
}
