package de.lotsin.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
@ExtendWith(OutputCaptureExtension.class)
class ChatTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    ChatTests(@LocalServerPort int port) {
        site = "http://localhost:" + port;
    }

    @Test
    void offersEveryLanguageTheGuessedOneFirst() {
        String page = send(get("/").header("Accept-Language", "fa-AF,en;q=0.5")).body();

        assertThat(page).contains("<html lang=\"fa-AF\" dir=\"rtl\">");
        assertThat(links(page, "/s\""))
                .startsWith("/fa-AF/s", "/de/s")
                .contains("/ar/s", "/ckb/s", "/ti/s")
                .doesNotHaveDuplicates();
        assertThat(page)
                .contains("<a class=\"choice\" lang=\"ar\" dir=\"rtl\" hreflang=\"ar\" href=\"/ar/s\">العربية</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "/AR/t-wohnen, /ar/t-wohnen",
        "/fa-af/s, /fa-AF/s",
        "/prs/t-wohnen, /fa-AF/t-wohnen",
        "/kmr/a-umziehen, /ku/a-umziehen",
        "/ar, /ar/s",
        "/start/ar-t-wohnen, /ar/t-wohnen",
        "/start/fa_AF-_kita7-t-wohnen, /fa-AF/t-wohnen"
    })
    void leadsOtherSpellingsToTheOnePath(String from, String to) {
        HttpResponse<String> response = send(get(from));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo(to);
    }

    @Test
    void keepsAPrintedLinkWhileSheChoosesALanguage() {
        HttpResponse<String> response = send(get("/start/t-wohnen"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("href=\"/ar/t-wohnen\"", "href=\"/uk/t-wohnen\"");
    }

    @Test
    void leavesTheChoiceWhereTheLanguageIsUnknown() {
        HttpResponse<String> response = send(get("/xx/t-wohnen"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("href=\"/ar/t-wohnen\"");
    }

    @Test
    void answersAnUnknownLinkWithAPageThatLeadsOn() {
        HttpResponse<String> response = send(get("/de/gibt-es-nicht!"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("id=\"back\"", "class=\"help\"", "id=\"ask\"", "href=\"/de/s\"");
    }

    @Test
    void writesEveryKindOfTextForWhatItIs() {
        String page = send(get("/ar/c-wohnen")).body();

        assertThat(page)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<bdi>Frauen für Frauen e. V. (Beispiel)</bdi><br>")
                .containsPattern("<bdi\\s+dir=\"ltr\">Mo 9:00–12:30</bdi><br>")
                .containsPattern("<a\\s+class=\"call\" dir=\"ltr\" href=\"tel:03411234567\">")
                .containsPattern("<a class=\"away\" dir=\"ltr\" target=\"_blank\" rel=\"noreferrer noopener external\" "
                        + "href=\"https://beispiel.example/beratung\">beispiel.example/beratung</a>");
    }

    @Test
    void labelsATextInAnotherLanguage() {
        assertThat(send(get("/ar/a-fremd")).body()).containsPattern("<p class=\"text\" lang=\"de\" dir=\"ltr\">");
    }

    @Test
    void escapesEverything() {
        String page = send(get("/de/x-boese")).body();

        assertThat(page)
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;",
                        "&lt;b&gt;a&lt;/b&gt;<br>b &amp; c")
                .doesNotContain("<script>", "<img", "<b>", "<u>", "javascript:", "\"onclick");
    }

    @Test
    void showsTheHostBeforeSheGoesThere() {
        assertThat(send(get("/de/a-umziehen")).body())
                .contains("<bdi class=\"host\" dir=\"ltr\">www.gesetze-im-internet.de</bdi>");
    }

    @Test
    void answersHerWordsWithAPath() {
        HttpResponse<String> response = post("/de/s", "words=" + encoded("Darf ich umziehen?"));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response)).isEqualTo("/de/a-umziehen");
    }

    @Test
    void handsHerWordsToTheLinkThatListens() {
        assertThat(location(post("/de/c-wohnen", "listening=n-wohnen&words=04109")))
                .isEqualTo("/de/c-wohnen");
    }

    @Test
    void staysWhereSheWroteNothing() {
        assertThat(location(post("/de/t-wohnen", "words=+"))).isEqualTo("/de/t-wohnen");
    }

    @Test
    void neverLogsHerWords(CapturedOutput output) {
        post("/de/s", "words=boom&mine=geheimwort");
        post("/de/s", "words=geheimwort");

        assertThat(output).doesNotContain("geheimwort");
    }

    @Test
    void apologisesInHerLanguageWithHelpNow() {
        HttpResponse<String> response = post("/ar/s", "words=boom");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("<html lang=\"ar\" dir=\"rtl\">", "class=\"help\"", "href=\"/ar/h\"");
    }

    @Test
    void apologisesInGermanAndEnglishWhereTheLanguageIsUnknown() {
        HttpResponse<String> response = send(get("/no/such/page"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("<html lang=\"de\"", "data-path=\"/de/s\"", "data-path=\"/en/s\"", "/de/h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ar/s", "/de/gibt.es/nicht", "/exit", "/start/t-wohnen"})
    void leavesNothingInTheBrowser(String path) {
        HttpResponse<String> response = send(get(path));

        assertThat(response.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "http");
    }

    @Test
    void namesNoTopicInATitle() {
        for (String path : List.of("/", "/de/t-wohnen", "/ar/h", "/de/a/b")) {
            assertThat(send(get(path)).body()).contains("<title>Lotsin</title>");
        }
    }

    @Test
    void letsSearchEnginesFindTheWayInOnly() {
        assertThat(header(send(get("/")), "X-Robots-Tag")).isEqualTo("all");
        assertThat(header(send(get("/ar/s")), "X-Robots-Tag")).isEqualTo("all");
        assertThat(header(send(get("/ar/t-wohnen")), "X-Robots-Tag")).contains("noindex");
    }

    @Test
    void leavesByAPlainAnswerThatClearsTheBrowser() {
        HttpResponse<String> response = send(get("/exit"));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(header(response, "Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(header(response, "Location")).endsWith("/weather");
    }

    @Test
    void keepsItsFilesUnderNamesThatChangeWithThem() {
        String page = send(get("/de/s")).body();
        String style = links(page, "\\.css\"").getFirst();

        HttpResponse<String> response = send(get(style));

        assertThat(style).matches("/webchat/chat-[0-9a-f]{32}\\.css");
        assertThat(header(response, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
        assertThat(response.body()).doesNotContain("http:", "https:", "url(", "@import");
    }

    @Test
    void staysSmallForAWholeSession() {
        List<String> session =
                List.of("/", "/ar/s", "/ar/t-wohnen", "/ar/a-umziehen", "/ar/c-wohnen", "/ar/h", "/de/h");

        int bytes = session.stream().mapToInt(this::weight).sum() + weight(file("css")) + weight(file("js"));

        assertThat(bytes).isLessThan(50_000);
        assertThat(send(get(file("js"))).body().length()).isLessThan(15_000);
    }

    private String file(String type) {
        Matcher found = Pattern.compile("/webchat/chat-[0-9a-f]+\\." + type)
                .matcher(send(get("/")).body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private int weight(String path) {
        return send(get(path).header("Accept-Encoding", "gzip"), HttpResponse.BodyHandlers.ofByteArray())
                .body()
                .length;
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html,*/*;q=0.1");
    }

    private HttpResponse<String> post(String path, String form) {
        return send(get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String location(HttpResponse<?> response) {
        return URI.create(header(response, "Location")).getPath();
    }

    private static List<String> links(String page, String end) {
        return Pattern.compile("href=\"([^\"]*)(?<=" + end.replace("\"", "") + ")\"")
                .matcher(page)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
