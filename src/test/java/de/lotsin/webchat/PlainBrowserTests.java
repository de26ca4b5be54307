package de.lotsin.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.lotsin.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
class PlainBrowserTests {

    private final String site;
    private final BrowserContext profile;
    private final Page page;

    PlainBrowserTests(Browser browser, @LocalServerPort int port) {
        site = "http://localhost:" + port;
        profile = browser.plainPhone();
        page = profile.newPage();
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void findsHerWayWithoutScript() {
        page.navigate(site + "/");
        page.locator(".languages a[lang=ar]").click();
        assertThat(page).hasURL(site + "/ar/s");
        page.locator(".choice").first().click();
        assertThat(page).hasURL(site + "/ar/t-wohnen");

        page.locator("#words").fill("أريد أن أنتقل");
        page.locator("#ask button").click();
        assertThat(page).hasURL(site + "/ar/a-umziehen");

        page.locator("#help").click();
        assertThat(page).hasURL(site + "/ar/h-now-a-umziehen");
        assertThat(page.locator(".warning .call").first()).isVisible();
    }

    @Test
    void changesTheLanguageInTwoTapsWithoutScript() {
        page.navigate(site + "/de/a-umziehen");

        page.locator(".tongues summary").click();
        page.locator(".tongues a[lang=fa]").click();

        assertThat(page).hasURL(site + "/fa/a-umziehen");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }

    @Test
    void leavesWithoutScript() {
        page.navigate(site + "/de/a-umziehen");

        page.locator("a.exit").click();

        assertThat(page).hasTitle("Weather");
    }
}
