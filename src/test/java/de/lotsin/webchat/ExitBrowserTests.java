package de.lotsin.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import de.lotsin.browser.Browser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
class ExitBrowserTests {

    private final String site;
    private final Refuge refuge;
    private final BrowserContext profile;
    private final Page page;

    ExitBrowserTests(Browser browser, @Autowired Refuge refuge, @LocalServerPort int port) {
        site = "http://localhost:" + port;
        this.refuge = refuge;
        profile = browser.phone();
        page = profile.newPage();
    }

    @BeforeEach
    void readAWhile() {
        page.navigate(site + "/de/s");
        page.locator(".choice").first().click();
        assertThat(page.locator(".bubble")).hasCount(2);
        page.locator(".bubble").last().locator(".choice").first().click();
        assertThat(page.locator(".bubble")).hasCount(3);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"button", "link", "shift"})
    void leavesByButtonLinkAndShift(String way) {
        leave(way);

        assertThat(page).hasURL(refuge.address());
        assertThat(page).hasTitle("Weather");
    }

    @Test
    void leavesFromWithinTheQuestion() {
        page.locator("#words").fill("Mein Mann");
        page.locator("#words").focus();

        leave("shift");

        assertThat(page).hasTitle("Weather");
    }

    @Test
    void staysWhenSheOnlyWritesCapitals() {
        page.locator("#words").focus();

        for (String letter : List.of("A", "B", "C", "D")) {
            page.keyboard().press("Shift+" + letter);
        }

        assertThat(page.locator("#words")).hasValue("ABCD");
        assertThat(page).hasTitle("Lotsin");
    }

    @Test
    void leavesNothingBehind() {
        assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                .isEqualTo(0);

        leave("shift");
        assertThat(page).hasTitle("Weather");

        assertThat(profile.cookies()).isEmpty();
        assertThat(profile.storageState()).doesNotContain("localhost");
        assertThat(refuge.referrers()).noneMatch(referrer -> referrer.contains("localhost"));
        assertThat(usage()).isZero();
        assertThat(behind()).containsExactly("about:blank", refuge.address());
    }

    @Test
    void leavesNoFileInTheCache() {
        assertThat(servedFromCache(profile.newPage()))
                .as("the files are kept before")
                .isNotEmpty();

        leave("button");
        assertThat(page).hasTitle("Weather");

        assertThat(servedFromCache(profile.newPage())).as("and gone after").isEmpty();
    }

    @Test
    void doesNotComeBackByTheBackButton() {
        leave("button");
        assertThat(page).hasTitle("Weather");

        page.goBack();

        assertThat(page).hasURL("about:blank");
    }

    @Test
    void showsNothingOfWhatSheReadEvenForward() {
        leave("button");
        assertThat(page).hasTitle("Weather");

        page.goForward();

        assertThat(page.locator("body")).not().containsText("Umziehen mit Auflage");
        assertThat(page.locator(".bubble")).hasCount(1);
    }

    private void leave(String way) {
        switch (way) {
            case "button" -> page.locator("a.exit").click();
            case "link" -> {
                page.locator("a.skip[data-exit]").focus();
                page.keyboard().press("Enter");
            }
            default -> {
                for (int i = 0; i < 3; i++) {
                    page.keyboard().press("Shift");
                }
            }
        }
    }

    private double usage() {
        JsonObject origin = new JsonObject();
        origin.addProperty("origin", site);
        return profile.newCDPSession(page)
                .send("Storage.getUsageAndQuota", origin)
                .get("usage")
                .getAsDouble();
    }

    /// The addresses in the tab's history up to the page she sees.
    private List<String> behind() {
        JsonObject history = profile.newCDPSession(page).send("Page.getNavigationHistory");
        List<String> addresses = new ArrayList<>();
        for (JsonElement entry : history.getAsJsonArray("entries")) {
            addresses.add(entry.getAsJsonObject().get("url").getAsString());
        }
        return addresses.subList(0, history.get("currentIndex").getAsInt() + 1);
    }

    private List<String> servedFromCache(Page other) {
        List<String> cached = new ArrayList<>();
        CDPSession session = profile.newCDPSession(other);
        session.send("Network.enable");
        session.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            if (response.get("fromDiskCache").getAsBoolean()) {
                cached.add(response.get("url").getAsString());
            }
        });
        session.on(
                "Network.requestServedFromCache",
                event -> cached.add(event.get("requestId").getAsString()));
        other.navigate(site + "/de/s");
        other.close();
        return cached;
    }
}
