package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.telegram.TelegramSender.Delivery;
import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import de.lotsin.telegram.fake.Fault;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TelegramSenderTests {

    private static final String SEND = "sendMessage";
    private static final String EDIT = "editMessageText";

    private final FakeTelegram telegram = FakeTelegram.start();
    private final List<Incoming> came = Collections.synchronizedList(new ArrayList<>());
    private final Bench bench = new Bench(telegram, this::answer);
    private final FakeUser amina = telegram.user(101, "Amina", "de");

    @AfterEach
    void close() {
        bench.close();
        telegram.close();
    }

    @Test
    void editsThePressedMessageInPlace() {
        bench.polling();
        amina.starts().awaitsOne();

        List<FakeMessage> changed = amina.presses("Weiter").awaits();

        assertThat(changed).singleElement().satisfies(message -> {
            assertThat(message.bare()).startsWith("Seite t-wohnen");
            assertThat(message.edits()).isEqualTo(1);
        });
        assertThat(telegram.unansweredPresses()).isZero();
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void takesAPressWithoutChangeForDone() {
        bench.polling();
        amina.starts().awaitsOne();
        amina.presses("Weiter").awaits();

        List<FakeMessage> changed = amina.presses("Weiter").awaits();

        assertThat(changed).isEmpty();
        assertThat(telegram.calls(SEND)).hasSize(1);
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void sendsAnewWhatCannotBeEdited() {
        bench.polling();
        FakeMessage gone = amina.starts().awaitsOne();

        List<FakeMessage> changed = amina.presses(gone, "Weiter").deletes(gone).awaits();

        assertThat(changed)
                .singleElement()
                .satisfies(message -> assertThat(message.bare()).startsWith("Seite t-wohnen"));
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void showsThePageEvenIfThePressIsTooOld() {
        bench.polling();
        amina.starts().awaitsOne();
        telegram.fails("answerCallbackQuery", new Fault.Refused(400, "Bad Request: query is too old"));

        assertThat(amina.presses("Weiter").awaitsOne().bare()).startsWith("Seite t-wohnen");
    }

    @Test
    void acknowledgesBeforeItAnswers() {
        bench.polling();
        amina.starts().awaitsOne();
        amina.presses("Weiter").awaits();

        List<String> methods = telegram.calls().stream()
                .map(FakeTelegram.Call::method)
                .filter(method -> !method.equals("getupdates"))
                .toList();

        assertThat(methods).containsExactly("sendmessage", "answercallbackquery", "editmessagetext");
    }

    @Test
    void waitsExactlyAsLongAsTelegramAsks() {
        telegram.fails(SEND, new Fault.TooMany(7), new Fault.TooMany(3));

        assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        assertThat(telegram.calls(SEND)).hasSize(3);
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void keepsToFloodControlByItself() {
        for (int i = 0; i < 25; i++) {
            assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        }

        assertThat(amina.messages()).hasSize(25);
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void repeatsWhatWasLost() {
        telegram.fails(SEND, new Fault.Broken(502), new Fault.Broken(500), new Fault.ResetBefore());

        assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        assertThat(amina.messages()).hasSize(1);
    }

    @Test
    void ratherSaysItTwiceThanNotAtAll() {
        telegram.fails(SEND, new Fault.ResetAfter());

        assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        assertThat(amina.messages()).hasSize(2);
    }

    @Test
    void givesUpOnSilence() {
        telegram.fails(SEND, new Fault.Silence());

        assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        assertThat(telegram.calls(SEND)).hasSize(2);
    }

    @Test
    void endsWhenTelegramStaysAway() {
        telegram.fails(SEND, Collections.nCopies(20, new Fault.Broken(502)).toArray(Fault[]::new));

        assertThat(sent()).isEqualTo(Delivery.FAILED);
        assertThat(telegram.calls(SEND)).hasSize(10);
    }

    @Test
    void doesNotWaitForHours() {
        telegram.fails(SEND, new Fault.TooMany(7200));

        assertThat(sent()).isEqualTo(Delivery.FAILED);
        assertThat(telegram.calls(SEND)).hasSize(1);
    }

    @Test
    void sendsWithoutMarkupWhatTelegramCannotParse() {
        telegram.fails(SEND, new Fault.Refused(400, "Bad Request: can't parse entities: Unsupported start tag \"p\""));

        assertThat(sent()).isEqualTo(Delivery.DELIVERED);
        assertThat(amina.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.source()).isEqualTo("a & b"));
        assertThat(bench.sender.unparsed()).isEqualTo(1);
    }

    @Test
    void findsAnotherWayIntoTheChat() {
        telegram.fails(EDIT, new Fault.Refused(400, "Bad Request: message can't be edited"));
        Where pressed = new Where("101", Optional.of(4), Optional.of(9), false);
        telegram.fails(SEND, new Fault.Refused(400, "Bad Request: message thread not found"));

        Delivery delivery = bench.sender.deliver(pressed, List.of(bubble()));

        assertThat(delivery).isEqualTo(Delivery.DELIVERED);
        assertThat(telegram.calls(SEND)).hasSize(2);
        assertThat(telegram.calls(SEND).getLast().has("message_thread_id")).isFalse();
    }

    @Test
    void tellsTheTurnThatSheBlockedTheBot() {
        bench.polling();
        amina.sends("a").blocks().awaits();

        assertThat(came).extracting(Incoming::said).contains(new Leaves());
        assertThat(telegram.calls(SEND)).hasSize(1);
        assertThat(telegram.problems()).isEmpty();
    }

    @Test
    void answersInGroupsWithLinksToThePrivateChat() {
        bench.polling();

        List<FakeMessage> said = telegram.group(-7)
                .hears(amina, "hallo")
                .hears(amina, "/start@" + telegram.botName())
                .awaits();

        assertThat(said).singleElement().satisfies(message -> {
            assertThat(message.bare()).endsWith("allein:");
            assertThat(message.buttons())
                    .allMatch(button -> button.data() == null)
                    .first()
                    .extracting("url")
                    .isEqualTo("https://t.me/lotsin_test_bot?start=t-wohnen");
        });
        assertThat(came)
                .singleElement()
                .satisfies(incoming -> assertThat(incoming.sender()).isInstanceOf(Incoming.Passing.class));
        assertThat(telegram.problems()).isEmpty();
    }

    private Delivery sent() {
        return bench.sender.deliver(Where.privately(101), List.of(bubble()));
    }

    private static Bubble bubble() {
        return new Bubble("<b>a</b> &amp; b", Optional.empty());
    }

    private Reply answer(Incoming incoming) {
        came.add(incoming);
        if (incoming.said() instanceof Leaves) {
            return Pages.reply();
        }
        String link =
                incoming.said() instanceof Opens opens ? opens.entry().link().encoded() : "s";
        Page page = Pages.page("de", link, "Seite " + link)
                .with(Button.to(Link.to('t', "wohnen"), Text.of(Pages.language("de"), "Weiter")));
        return Pages.reply(page);
    }
}
