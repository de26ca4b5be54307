package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import de.lotsin.LotsinTest;
import de.lotsin.Walk;
import de.lotsin.text.Isolation;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Walks every page that buttons reach, in every language and for both channels.
@LotsinTest
class CrawlTests {

    private static final int ONE_MESSAGE = 700;
    private static final int TELEGRAM = 4096;

    @Autowired
    private Turns turns;

    @Autowired
    private Languages languages;

    @Autowired
    private Messages messages;

    @ParameterizedTest
    @CsvSource({
        "telegram,de",
        "telegram,de-simple",
        "telegram,en",
        "telegram,ar",
        "telegram,uk",
        "telegram,ru",
        "telegram,fa",
        "telegram,fa-AF",
        "telegram,es",
        "telegram,tr",
        "telegram,ku",
        "telegram,ps",
        "telegram,ckb",
        "telegram,ti",
        "telegram,so",
        "telegram,fr",
        "web,de",
        "web,de-simple",
        "web,en",
        "web,ar",
        "web,uk",
        "web,ru",
        "web,fa",
        "web,fa-AF",
        "web,es",
        "web,tr",
        "web,ku",
        "web,ps",
        "web,ckb",
        "web,ti",
        "web,so",
        "web,fr"
    })
    void everyPageLeadsOnAndReadsRight(String channel, String tag) {
        Language language = languages.of(tag).orElseThrow();
        List<String> problems = new ArrayList<>();

        Map<Link, Reply> replies = Walk.through(turns, channel, language);

        String unknown =
                messages.in(language).text("conversation.unknown-heading").plain();
        replies.forEach((link, reply) -> {
            problems(reply.last(), language).forEach(problems::add);
            if (reply.last().heading().plain().equals(unknown)) {
                problems.add(link + " leads nowhere");
            }
        });
        assertThat(problems).isEmpty();
        assertThat(replies).hasSizeGreaterThan(400);
    }

    private static Stream<String> problems(Page page, Language reader) {
        List<String> problems = new ArrayList<>();
        String where = page.link() + ": ";
        if (page.heading().isEmpty() || page.heading().plain().contains("{")) {
            problems.add(where + "heading " + page.heading());
        }
        if (page.buttons().isEmpty() && page.back().equals(page.link())) {
            problems.add(where + "dead end");
        }
        if (page.length() > ONE_MESSAGE) {
            problems.add(where + page.length() + " characters");
        }
        page.buttons().forEach(button -> label(button, reader).forEach(problem -> problems.add(where + problem)));
        texts(page).forEach(text -> text(text, reader).forEach(problem -> problems.add(where + problem)));
        boolean foreign = texts(page).anyMatch(text -> !text.language().equals(reader));
        boolean labelled =
                page.notes().stream().anyMatch(note -> note.language().equals(reader))
                        || page.link().kind() == 't';
        if (foreign && !labelled) {
            problems.add(where + "another language without a label");
        }
        return problems.stream();
    }

    private static Stream<Text> texts(Page page) {
        return Stream.of(
                        Stream.of(page.heading()),
                        page.warning().stream(),
                        page.paragraphs().stream(),
                        page.notes().stream())
                .flatMap(texts -> texts);
    }

    private static Stream<String> label(Button button, Language reader) {
        boolean named = !button.label().language().equals(reader);
        return button.label().isEmpty() || (!named && button.label().length() > Button.MAX)
                ? Stream.of("label of " + button.label().length() + ": " + button.label())
                : Stream.empty();
    }

    private static Stream<String> text(Text text, Language reader) {
        List<String> problems = new ArrayList<>();
        String isolated = Isolation.plain(text);
        for (String line : isolated.split("\n")) {
            long opened = line.chars().filter(c -> c == 0x2066 || c == 0x2068).count();
            long closed = line.chars().filter(c -> c == 0x2069).count();
            if (opened != closed) {
                problems.add("isolates of " + line);
            }
        }
        if (isolated.length() > TELEGRAM) {
            problems.add("too long for a message");
        }
        String own = text.spans().stream()
                .filter(span -> span instanceof Span.Plain || span instanceof Span.Strong)
                .map(Span::shown)
                .reduce("", String::concat);
        if (text.language().equals(reader) && !reader.latin() && !own.isBlank() && strange(own, reader)) {
            problems.add("foreign script: " + own);
        }
        return problems.stream();
    }

    /// Whether words of a script that is not Latin hold no letter of that script at all, although they hold letters.
    private static boolean strange(String words, Language reader) {
        int script = UScript.getCodeFromName(reader.script());
        boolean letters = words.codePoints().anyMatch(Character::isLetter);
        return letters && words.codePoints().filter(Character::isLetter).noneMatch(c -> UScript.getScript(c) == script);
    }
}
