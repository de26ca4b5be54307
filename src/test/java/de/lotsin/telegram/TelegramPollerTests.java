package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.conversation.Reply;
import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import de.lotsin.telegram.fake.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramPollerTests {

    private final FakeTelegram telegram = FakeTelegram.start();
    private final FakeUser amina = telegram.user(101, "Amina", "de");
    private final FakeUser berivan = telegram.user(102, "Berivan", "ku");
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        gate.countDown();
        telegram.close();
    }

    @Test
    void confirmsNothingBeforeTheTurnsAreFinished() {
        amina.sends("warte");
        berivan.sends("b");

        try (Bench _ = new Bench(telegram, this::answer).polling()) {
            berivan.awaits(message -> message.text().startsWith("Antwort auf b"));
            assertThat(telegram.unconfirmed()).isEqualTo(2);

            gate.countDown();
            telegram.awaitsConfirmation();
        }
        assertThat(amina.messages().getLast().text()).startsWith("Antwort auf warte");
    }

    @Test
    void lets200PeopleWaitingWhenItDiesLoseNothing() {
        telegram.unlimited();
        List<FakeUser> people = IntStream.range(0, 200)
                .mapToObj(i -> telegram.user(1000 + i, "P" + i, "de").sends(i % 2 == 0 ? "warte" : "sofort"))
                .toList();
        Bench first = new Bench(telegram, this::answer).polling();
        people.get(1).awaits(message -> message.text().startsWith("Antwort"));
        first.dies();
        assertThat(telegram.unconfirmed()).isEqualTo(200);

        gate.countDown();
        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            telegram.awaitsConfirmation();
        }

        assertThat(people).allSatisfy(person -> assertThat(person.messages()).anyMatch(FakeMessage::fromBot));
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void keepsTheOrderOfOnePerson() {
        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            for (int i = 0; i < 8; i++) {
                amina.sends("Frage " + i);
            }
            amina.awaits();
        }

        assertThat(amina.messages())
                .filteredOn(FakeMessage::fromBot)
                .extracting(message -> message.text().lines().findFirst().orElse(""))
                .containsExactlyElementsOf(IntStream.range(0, 8)
                        .mapToObj(i -> "Antwort auf Frage " + i)
                        .toList());
    }

    @Test
    void doesNotLetOnePersonHoldUpTheOthersForLong() {
        amina.sends("warte");

        try (Bench _ = new Bench(telegram, this::answer, Duration.ofMillis(50)).polling()) {
            telegram.awaitsConfirmation();
            berivan.sends("b").awaitsOne();
            gate.countDown();
            amina.awaits(message -> message.text().startsWith("Antwort"));
        }
    }

    @Test
    void goesOnWhenIdsStartAgainFromALowerNumber() {
        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            amina.sends("a").awaitsOne();
            telegram.continuesAt(5);

            assertThat(amina.sends("b").awaitsOne().text()).startsWith("Antwort auf b");
            assertThat(amina.sends("c").awaitsOne().text()).startsWith("Antwort auf c");
        }
        assertThat(telegram.unconfirmed()).isZero();
    }

    @Test
    void bearsDuplicatesAndDisorder() {
        amina.sends("a");
        berivan.sends("b");
        telegram.repeatsLast().shuffles(3);

        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            telegram.awaitsConfirmation();
        }

        assertThat(amina.messages().getLast().text()).startsWith("Antwort auf a");
        assertThat(berivan.messages().getLast().text()).startsWith("Antwort auf b");
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void passesOverUpdatesOfTomorrow() {
        telegram.sendsUpdate("telepathy", "{\"thought\":[1]}").sendsUpdate("message", "{\"chat\":\"no chat\"}");
        amina.sends("a");

        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            amina.awaitsOne();
            telegram.awaitsConfirmation();
        }
    }

    @Test
    void survivesWhateverTelegramAnswers() {
        telegram.fails(
                "getUpdates",
                new Fault.Refused(409, "Conflict: terminated by other getUpdates request"),
                new Fault.Refused(401, "Unauthorized"),
                new Fault.Refused(404, "Not Found"),
                new Fault.Broken(502),
                new Fault.ResetBefore(),
                new Fault.ResetAfter());

        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            assertThat(amina.sends("a").awaitsOne().text()).startsWith("Antwort auf a");
        }
        assertThat(telegram.calls("getUpdates")).hasSizeGreaterThan(6);
    }

    @Test
    void surrendersToASecondPollerAndComesBack() {
        try (Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling();
                Bench _ = new Bench(telegram, TelegramPollerTests::echo).polling()) {
            telegram.awaitsCalls("getUpdates", 4);
            assertThat(amina.sends("a").awaits()).isNotEmpty();
        }
    }

    @Test
    void aFailingTurnHoldsUpNobody() {
        try (Bench _ = new Bench(telegram, TelegramPollerTests::failing).polling()) {
            amina.sends("Fehler").sends("a").awaitsOne();
        }
        assertThat(amina.messages().getLast().text()).startsWith("Antwort auf a");
    }

    @Test
    void confirmsWhatIsFinishedBeforeItEnds() {
        Bench bench = new Bench(telegram, this::answer).polling();
        amina.sends("warte");
        telegram.awaitsCalls("getUpdates", 1);
        gate.countDown();
        amina.awaits(message -> message.text().startsWith("Antwort"));

        bench.close();

        assertThat(telegram.unconfirmed()).isZero();
    }

    private Reply answer(Incoming incoming) {
        if (said(incoming).equals("warte")) {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return echo(incoming);
    }

    private static Reply failing(Incoming incoming) {
        if (said(incoming).equals("Fehler")) {
            throw new IllegalStateException("on purpose");
        }
        return echo(incoming);
    }

    private static Reply echo(Incoming incoming) {
        return Pages.reply(Pages.page("de", "a-x", "Antwort auf " + said(incoming)));
    }

    private static String said(Incoming incoming) {
        return incoming.said() instanceof Writes writes ? writes.words().spoken() : "";
    }
}
