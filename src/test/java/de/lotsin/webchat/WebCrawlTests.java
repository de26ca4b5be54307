package de.lotsin.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.InEveryLaunchLanguage;
import de.lotsin.LotsinTest;
import de.lotsin.TestClock;
import de.lotsin.Walk;
import de.lotsin.conversation.Link;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/// Walks every page that links reach, as a browser without JavaScript would: over HTTP, from the HTML alone.
@LotsinTest
class WebCrawlTests {

    private static final int BYTES = 20_000;
    private static final Pattern WAY =
            Pattern.compile("<a (?=[^>]*(?:class=\"choice|id=\"back\"))[^>]*href=\"([^\"]*)\"");
    private static final Pattern UNSEEN = Pattern.compile("<template.*?</template>", Pattern.DOTALL);
    private static final Pattern LEFT_OVER = Pattern.compile("\\{[^}]*}|\\?\\?[^?]+\\?\\?| th:[a-z]+=");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Languages languages;

    @Autowired
    private Messages messages;

    @Autowired
    private TestClock clock;

    @InEveryLaunchLanguage
    void everyPageIsWhole(String tag) {
        Language language = languages.of(tag).orElseThrow();

        Map<Link, HttpResponse<byte[]>> pages =
                Walk.through(link -> get(tag, link), response -> ways(html(response), tag));

        List<String> problems = new ArrayList<>();
        pages.forEach((link, page) -> problems(page, language).forEach(problem -> problems.add(link + ": " + problem)));
        assertThat(problems).isEmpty();
        assertThat(pages).hasSizeGreaterThan(400);
    }

    private List<String> problems(HttpResponse<byte[]> response, Language language) {
        String html = html(response);
        String inside = "href=\"/" + language.tag() + "/";
        List<String> problems = new ArrayList<>();
        expect(response.statusCode() == 200, "status " + response.statusCode(), problems);
        expect(
                html.contains("<html lang=\"%s\" dir=\"%s\">".formatted(language.tag(), Passage.direction(language))),
                "language or direction",
                problems);
        expect(Pattern.compile("<h1[ >]").matcher(html).results().count() == 1, "not one h1", problems);
        expect(html.contains("id=\"help\" " + inside + "h"), "no help", problems);
        expect(html.contains("id=\"back\" " + inside), "no back", problems);
        expect(html.contains(inside + "s\""), "no start", problems);
        expect(response.body().length < BYTES, response.body().length + " bytes", problems);
        expect(!response.headers().map().containsKey("set-cookie"), "a cookie", problems);
        LEFT_OVER.matcher(html).results().forEach(left -> problems.add("left over: " + left.group()));
        Stream.of("conversation.unknown-heading", "conversation.slow-heading", "conversation.apology-heading")
                .map(key -> HtmlUtils.htmlEscape(messages.in(language).text(key).plain(), "UTF-8"))
                .filter(heading -> html.contains(">" + heading + "<"))
                .forEach(problems::add);
        return problems;
    }

    private static void expect(boolean fulfilled, String problem, List<String> problems) {
        if (!fulfilled) {
            problems.add(problem);
        }
    }

    /// Where the page's own buttons and "back" lead in her language.
    private static Stream<Link> ways(String html, String tag) {
        String inside = "/" + tag + "/";
        return WAY.matcher(html)
                .results()
                .map(way -> way.group(1))
                .filter(path -> path.startsWith(inside))
                .map(path -> Link.parse(path.substring(inside.length())).orElseThrow());
    }

    /// What a browser shows.
    private static String html(HttpResponse<byte[]> response) {
        return UNSEEN.matcher(new String(response.body(), StandardCharsets.UTF_8))
                .replaceAll("");
    }

    private HttpResponse<byte[]> get(String tag, Link link) {
        readsForAWhile();
        URI page = URI.create("http://localhost:" + port + "/" + tag + "/" + link);
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Nobody is slowed down who takes her time.
    private synchronized void readsForAWhile() {
        clock.pass(Duration.ofMillis(200));
    }
}
