package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import de.lotsin.telegram.fake.FakeMessage;
import de.lotsin.telegram.fake.FakeTelegram;
import de.lotsin.telegram.fake.FakeUser;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.List;
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
        "ku, Dresden"
    })
    void aWomanFindsHerWayInHerLanguage(String tag, String town) {
        Language language = languages.of(tag).orElseThrow();
        FakeUser woman =
                TELEGRAM.user(900_000 + languages.all().stream().toList().indexOf(language), "Amina", "en");
        String choice = tag.replace('-', '_') + "-s";

        String greeting = woman.starts().awaitsOne().text();
        FakeMessage start = woman.presses(choice).awaitsOne();
        woman.presses("t").awaits();
        for (String topic : List.of("t-wohnen", "t-arbeit", "t-gesundheit")) {
            assertThat(woman.starts(topic).awaitsOne().text()).as(topic).isNotEqualTo(start.text());
        }
        FakeMessage topic = woman.messages().getLast();
        FakeMessage answer = woman.presses(firstAnswer(topic)).awaitsOne();
        FakeMessage near = woman.sends(town).awaitsOne();
        FakeMessage postcode = woman.sends("04109").awaitsOne();
        FakeMessage help = woman.sends("SOS").awaitsOne();
        FakeMessage deep = woman.starts("ar-t-wohnen").awaitsOne();

        assertThat(greeting).isNotBlank();
        assertThat(List.of(start, answer, near, postcode, deep))
                .allSatisfy(message -> assertThat(message.buttons())
                        .anyMatch(button -> button.label().contains("🆘"))
                        .anyMatch(button -> button.label().contains("⭐"))
                        .anyMatch(button -> button.label().contains("🌐")));
        assertThat(help.source()).contains("<code>110</code>");
        assertThat(deep.text()).containsPattern("\\p{IsArabic}");
        assertThat(TELEGRAM.unansweredPresses()).isZero();
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    @Test
    void switchesTheLanguageOfAnAnswer() {
        FakeUser woman = TELEGRAM.user(900_100, "Amina", "de");
        woman.starts("de-t-wohnen").awaitsOne();

        FakeMessage german = woman.messages().getLast();
        woman.presses(german, german.labels().getLast()).awaits();
        FakeMessage arabic = woman.presses("ar-t-wohnen").awaitsOne();

        assertThat(arabic.text()).containsPattern("\\p{IsArabic}");
        assertThat(arabic.id()).isEqualTo(german.id());
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    @Test
    void publishesCommandsAndDescriptions() {
        TELEGRAM.awaitsProfile("shortdescription:ku");

        assertThat(TELEGRAM.profile()).containsKeys("commands:", "commands:ar", "description:", "description:uk");
        assertThat(TELEGRAM.profile().keySet()).noneMatch(key -> key.matches(".*:.{3,}"));
        assertThat(TELEGRAM.problems()).isEmpty();
    }

    private static String firstAnswer(FakeMessage topic) {
        return topic.buttons().stream()
                .map(button -> button.data() == null ? "" : button.data())
                .filter(data -> data.startsWith("a-"))
                .findFirst()
                .orElseThrow();
    }
}
