package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import de.lotsin.telegram.fake.FakeButton;
import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole program talks with a Telegram beside it, by long polling.
@LotsinTest
@DirtiesContext
class TelegramConversationTests {

    private static final FakeTelegram TELEGRAM = FakeTelegram.start().unlimited();

    @Autowired
    private Languages languages;

    @Autowired
    private Messages messages;

    @DynamicPropertySource
    static void telegram(DynamicPropertyRegistry registry) {
        registry.add("lotsin.telegram.token", TELEGRAM::token);
        registry.add("lotsin.telegram.api", TELEGRAM::url);
    }

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "de, Dresden",
        "de-simple, Dresden",
        "en, Dresden",
        "ar, دريسدن",
        "uk, Дрезден",
        "ru, Дрезден",
        "fa, درسدن",
        "fa-AF, درسدن",
        "es, Dresde",
        "tr, Dresden",
        "ku, Drêsden"
    })
    void aWomanFindsHerWayInHerLanguage(String tag, String town) throws IOException {
        Language language = languages.of(tag).orElseThrow();
        Language other = languages.of(tag.equals("ar") ? "de" : "ar").orElseThrow();
        long number = 900_000 + languages.all().stream().toList().indexOf(language);
        FakeUser woman = TELEGRAM.user(number, "Amina", "en");
        FakeUser friend = TELEGRAM.user(number + 100, "Olga", "en");

        FakeMessage greeting = woman.starts().awaitsOne();
        FakeMessage start = woman.presses(in(language, "s")).awaitsOne();
        FakeMessage housing = topic(woman, "t-wohnen");
        FakeMessage work = topic(woman, "t-arbeit");
        FakeMessage health = topic(woman, "t-gesundheit");
        FakeMessage answer = woman.presses(firstAnswer(health)).awaitsOne();
        FakeMessage switched = switches(woman, answer, other);
        FakeMessage switchedBack = switches(woman, switched, language);
        FakeMessage childcare = asks(woman, questions(tag).getFirst(), "a-kita");
        FakeMessage doctor = asks(woman, questions(tag).get(1), "a-arztnachts");
        FakeMessage postcode = woman.sends("04109").awaitsOne();
        FakeMessage near = woman.sends(town).awaitsOne();
        FakeMessage help = woman.sends("SOS").awaitsOne();
        FakeMessage printed = friend.starts(in(language, "_flyer1-a-kita")).awaitsOne();

        assertThat(greeting.buttons()).hasSizeGreaterThan(languages.all().size());
        assertThat(Stream.of(start, housing, work, health, childcare, doctor, postcode, near, printed)
                        .map(TelegramConversationTests::at))
                .containsExactly(
                        "s",
                        "t-wohnen",
                        "t-arbeit",
                        "t-gesundheit",
                        "a-kita",
                        "a-arztnachts",
                        "c--04109",
                        "c--dresden",
                        "a-kita");
        assertThat(List.of(start, housing, work, health, answer, childcare, doctor, postcode, near, help, printed))
                .allSatisfy(message -> assertFramed(message, language));
        assertFramed(switched, other);
        assertThat(at(switched)).isEqualTo(at(answer));
        assertThat(switched.id()).isEqualTo(answer.id());
        assertThat(switched.text()).isNotEqualTo(answer.text());
        assertThat(switchedBack.text()).isEqualTo(answer.text());
        assertThat(help.source()).contains("<code>110</code>");
        assertThat(printed.text()).isEqualTo(childcare.text());
        assertThat(TELEGRAM.unansweredPresses()).isZero();
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    @Test
    void publishesCommandsAndDescriptions() {
        TELEGRAM.awaitsProfile("shortdescription:ku");

        assertThat(TELEGRAM.profile()).containsKeys("commands:", "commands:ar", "description:", "description:uk");
        assertThat(TELEGRAM.profile().keySet()).noneMatch(key -> key.matches(".*:.{3,}"));
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    private static FakeMessage topic(FakeUser woman, String topic) {
        woman.presses("t").awaits();
        return woman.presses(topic).awaitsOne();
    }

    /// Opens the page in another language, as its language button offers.
    private static FakeMessage switches(FakeUser woman, FakeMessage page, Language language) {
        woman.presses(page, "l-" + at(page)).awaits();
        return woman.presses(in(language, at(page))).awaitsOne();
    }

    /// Writes a question. Whoever is asked what she means presses the answer she means.
    private static FakeMessage asks(FakeUser woman, String question, String answer) {
        FakeMessage page = woman.sends(question).awaitsOne();
        return at(page).startsWith("q-") ? woman.presses(page, answer).awaitsOne() : page;
    }

    private static List<String> questions(String tag) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/transcripts", tag, "own-words.chat")).stream()
                .filter(line -> line.startsWith("> writes "))
                .map(line -> line.substring("> writes ".length()))
                .toList();
    }

    private void assertFramed(FakeMessage message, Language language) {
        Wording wording = messages.in(language);
        assertThat(message.labels().stream().map(label -> label.replaceAll("[\u2066-\u2069]", "")))
                .as(message.text())
                .contains(
                        wording.text("conversation.help-now").plain() + " 🆘",
                        wording.text("conversation.start").plain() + " ⭐",
                        wording.text("conversation.language").plain() + " 🌐",
                        wording.text("conversation.back").plain() + (language.rightToLeft() ? " ➡" : " ⬅"));
    }

    private static String in(Language language, String link) {
        return language.tag().replace('-', '_') + "-" + link;
    }

    /// The link of the page that a message shows: its language button keeps it.
    private static String at(FakeMessage message) {
        return data(message)
                .filter(data -> data.startsWith("l-"))
                .findFirst()
                .orElseThrow()
                .substring(2);
    }

    private static String firstAnswer(FakeMessage topic) {
        return data(topic).filter(data -> data.startsWith("a-")).findFirst().orElseThrow();
    }

    private static Stream<String> data(FakeMessage message) {
        return message.buttons().stream().map(FakeButton::data).filter(Objects::nonNull);
    }
}
