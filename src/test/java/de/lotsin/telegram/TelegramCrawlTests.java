package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.lotsin.InEveryLaunchLanguage;
import de.lotsin.LotsinTest;
import de.lotsin.Walk;
import de.lotsin.conversation.Button;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.conversation.Turns;
import de.lotsin.telegram.fake.Scrutiny;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Walks every page that buttons reach and writes it for Telegram, which must have nothing to refuse.
@LotsinTest
class TelegramCrawlTests {

    private static final String BOT = "lotsin_test_bot";

    @Autowired
    private Turns turns;

    @Autowired
    private Languages languages;

    @Autowired
    private Messages messages;

    @InEveryLaunchLanguage
    void everyPageBecomesMessagesThatTelegramTakes(String tag) {
        Language language = languages.of(tag).orElseThrow();
        TelegramWriter writer = new TelegramWriter(messages);

        Map<Link, Reply> replies = Walk.through(turns, TelegramReader.CHANNEL, language);

        List<String> problems = new ArrayList<>();
        replies.forEach((link, reply) -> {
            List<Bubble> bubbles = writer.write(reply);
            Stream.concat(bubbles.stream(), writer.writeInGroup(reply, BOT).stream())
                    .flatMap(TelegramCrawlTests::problems)
                    .forEach(problem -> problems.add(link + ": " + problem));
            frame(bubbles, reply).forEach(problem -> problems.add(link + ": " + problem));
        });
        assertThat(problems).isEmpty();
        assertThat(replies).hasSizeGreaterThan(400);
    }

    private static Stream<String> problems(Bubble bubble) {
        Stream<String> texts =
                Stream.concat(bubble.plain().lines(), buttons(bubble).stream().map(InlineKeyboardButton::getText));
        return Stream.concat(
                Scrutiny.faults(json(bubble)).stream(),
                texts.filter(line -> !balanced(line)).map(line -> "isolates of " + line));
    }

    /// The last message has the page's own buttons, all of them, and the four that every page has.
    private static List<String> frame(List<Bubble> bubbles, Reply reply) {
        Page page = reply.last();
        List<InlineKeyboardButton> buttons = buttons(bubbles.getLast());
        List<String> problems = new ArrayList<>();
        if (buttons.size() != page.buttons().size() + 4) {
            problems.add(buttons.size() + " buttons of " + page.buttons().size() + " and four");
        }
        Stream.of(
                        reply.frame().help(),
                        reply.frame().back(),
                        reply.frame().start(),
                        reply.frame().language())
                .filter(button -> buttons.stream().noneMatch(written -> leads(written, button)))
                .forEach(button -> problems.add("no button " + button.label()));
        return problems;
    }

    private static boolean leads(InlineKeyboardButton written, Button button) {
        return button.action() instanceof Button.Open(var entry)
                && entry.encoded().equals(written.getCallbackData())
                && written.getText().contains(button.label().plain());
    }

    private static List<InlineKeyboardButton> buttons(Bubble bubble) {
        return bubble.keyboard().stream()
                .flatMap(keyboard -> keyboard.getKeyboard().stream())
                .flatMap(row -> row.stream())
                .toList();
    }

    /// Whether every isolate that is opened is closed again, and none before.
    private static boolean balanced(String line) {
        int open = 0;
        for (char c : line.toCharArray()) {
            if (c >= '\u2066' && c <= '\u2068') {
                open++;
            } else if (c == '\u2069' && --open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static ObjectNode json(Bubble bubble) {
        ObjectNode message = JsonMapper.shared().createObjectNode();
        message.put("chat_id", 1).put("parse_mode", "HTML").put("text", bubble.html());
        bubble.keyboard().ifPresent(keyboard -> message.set("reply_markup", json(keyboard)));
        return message;
    }

    private static ObjectNode json(InlineKeyboardMarkup keyboard) {
        try {
            return (ObjectNode) JsonMapper.shared().readTree(UpdateFormat.MAPPER.writeValueAsString(keyboard));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
