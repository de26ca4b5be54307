package de.lotsin.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import de.lotsin.browser.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
class ConversationBrowserTests {

    private final String site;
    private final BrowserContext profile;
    private final List<Request> asked = new ArrayList<>();
    private final Page page;

    ConversationBrowserTests(Browser browser, @LocalServerPort int port) {
        site = "http://localhost:" + port;
        profile = browser.phone();
        page = profile.newPage();
    }

    @BeforeEach
    void open() {
        page.navigate(site + "/de/s");
        page.onRequest(asked::add);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void appendsPagesAsAConversation() {
        press("Wohnen und Umziehen");

        assertThat(page.locator(".bubble")).hasCount(2);
        assertThat(page.locator(".hers")).containsText("Wohnen und Umziehen");
        assertThat(page.locator(".bubble h1").last()).isFocused();
        assertThat(page.locator("[role=log][aria-live=polite]")).containsText("Hier geht es um Ihr Zuhause.");
    }

    @Test
    void keepsTopicsOutOfTheAddressBar() {
        press("Wohnen und Umziehen");
        press("Umziehen mit Auflage");

        assertThat(page.locator(".bubble")).hasCount(3);
        assertThat(page).hasURL(site + "/de/s");
    }

    @Test
    void goesBackByTheBrowserAndByItsOwnButton() {
        press("Wohnen und Umziehen");
        press("Umziehen mit Auflage");
        assertThat(page.locator(".bubble")).hasCount(3);

        page.locator("#back").click();
        assertThat(page.locator(".bubble")).hasCount(2);
        page.goBack();

        assertThat(page.locator(".bubble")).hasCount(1);
        assertThat(page.locator("#ask")).hasAttribute("action", "/de/s");
    }

    @Test
    void opensAgainWhatSheWentBackFrom() {
        press("Wohnen und Umziehen");
        assertThat(page.locator(".bubble")).hasCount(2);
        page.goBack();
        assertThat(page.locator(".bubble")).hasCount(1);

        page.goForward();

        assertThat(page.locator(".bubble h1").last()).hasText("Wohnen und Umziehen");
    }

    @Test
    void staysOnThePageAfterReload() {
        press("Wohnen und Umziehen");
        assertThat(page.locator(".bubble")).hasCount(2);

        page.reload();

        assertThat(page.locator(".bubble h1")).hasText("Wohnen und Umziehen");
    }

    @Test
    void changesTheLanguageInTwoTapsOnTheSamePage() {
        press("Wohnen und Umziehen");
        assertThat(page.locator(".bubble")).hasCount(2);

        page.locator(".tongues summary").click();
        page.locator(".tongues a[lang=ar]").click();

        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        assertThat(page.locator(".bubble h1")).hasText("السكن والانتقال");
        assertThat(page).hasURL(site + "/ar/s");
    }

    @Test
    void asksByKeyboardAlone() {
        page.keyboard().press("Tab");
        assertThat(page.locator("a.skip").first()).isFocused();
        page.locator("#words").focus();

        page.keyboard().type("Darf ich umziehen?");
        page.keyboard().press("Enter");

        assertThat(page.locator(".hers")).containsText("Darf ich umziehen?");
        assertThat(page.locator(".bubble h1").last()).hasText("Umziehen mit Auflage");
        assertThat(page.locator("#words")).hasValue("");
        assertThat(asked).extracting(Request::url).noneMatch(url -> url.contains("umziehen?"));
    }

    @Test
    void handsHerWordsToThePageThatListens() {
        press("Wohnen und Umziehen");
        press("Beratung in meiner Nähe");
        assertThat(page.locator(".bubble")).hasCount(3);

        page.locator("#words").fill("04109");
        page.locator("#words").press("Enter");

        assertThat(page.locator(".bubble")).hasCount(4);
        assertThat(asked).extracting(Request::postData).anyMatch("listening=n-wohnen&words=04109"::equals);
    }

    @Test
    void showsHelpNowWithoutNetwork() {
        page.waitForResponse(Pattern.compile("/de/h$"), () -> {});
        profile.setOffline(true);

        page.locator("#help").click();

        assertThat(page.locator(".bubble h1").last()).hasText("Hilfe jetzt");
        assertThat(page.locator(".warning .call").first()).hasAttribute("href", "tel:110");
    }

    @Test
    void saysWhatHappenedAndTriesAgain() {
        profile.setOffline(true);
        press("Wohnen und Umziehen");
        assertThat(page.locator(".failed h1")).isVisible();
        profile.setOffline(false);

        page.locator(".failed [data-again]").click();

        assertThat(page.locator(".bubble h1").last()).hasText("Wohnen und Umziehen");
        assertThat(page.locator(".failed")).hasCount(0);
    }

    @Test
    void tellsHerToWaitAndIgnoresASecondPress() {
        List<Route> held = new ArrayList<>();
        page.route("**/de/t-wohnen", held::add);

        press("Wohnen und Umziehen");
        assertThat(page.locator(".loading")).isVisible();
        press("Wohnen und Umziehen");
        held.getFirst().resume();

        assertThat(page.locator(".bubble")).hasCount(2);
        assertThat(page.locator(".loading")).hasCount(0);
        assertThat(held).hasSize(1);
    }

    @Test
    void asksNobodyElseForAnything() {
        press("Wohnen und Umziehen");
        press("Umziehen mit Auflage");
        assertThat(page.locator(".bubble")).hasCount(3);
        page.locator("#help").click();
        assertThat(page.locator(".bubble")).hasCount(4);

        assertThat(asked).isNotEmpty().extracting(Request::url).allMatch(url -> url.startsWith(site + "/"));
        assertThat(profile.cookies()).isEmpty();
        assertThat(profile.storageState()).doesNotContain("localhost");
    }

    private void press(String label) {
        page.locator(".bubble")
                .last()
                .locator(".choice")
                .getByText(label)
                .first()
                .click();
    }
}
