package de.lotsin.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.lotsin.browser.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
class LayoutBrowserTests {

    private static final List<String> PATHS =
            List.of("/", "/de/s", "/de/a-umziehen", "/ar/c-wohnen", "/fa/h", "/ti/t-wohnen", "/es/s");

    private final Browser browser;
    private final String site;

    LayoutBrowserTests(Browser browser, @LocalServerPort int port) {
        this.browser = browser;
        site = "http://localhost:" + port;
    }

    @ParameterizedTest(name = "{0} x {1}, text {2}")
    @CsvSource({"360, 720, 100%", "360, 720, 200%", "320, 256, 100%", "1280, 800, 100%", "1280, 800, 200%"})
    void neverScrollsSideways(int width, int height, String text) {
        try (BrowserContext profile = browser.window(width, height)) {
            Page page = profile.newPage();
            for (String path : PATHS) {
                page.navigate(site + path);
                enlarge(page, text);

                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(width);
            }
        }
    }

    @ParameterizedTest(name = "{0} x {1}, text {2}")
    @CsvSource({"360, 720, 100%", "360, 720, 200%", "320, 256, 100%"})
    void keepsHelpNowInSight(int width, int height, String text) {
        try (BrowserContext profile = browser.window(width, height)) {
            Page page = profile.newPage();
            for (String path : PATHS) {
                page.navigate(site + path);
                enlarge(page, text);

                assertThat(page.evaluate("() => { const box = document.getElementById('help').getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= innerHeight; }"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void givesEveryTargetAFingersWidth() {
        try (BrowserContext profile = browser.phone()) {
            Page page = profile.newPage();
            for (String path : PATHS) {
                page.navigate(site + path);

                assertThat(page.evaluate("() => [...document.querySelectorAll('a:not(.skip), button, summary, #words')]"
                                + ".filter(node => node.checkVisibility())"
                                + ".filter(node => { const box = node.getBoundingClientRect();"
                                + " return box.height < 44 || box.width < 44; }).map(node => node.outerHTML)"))
                        .as(path)
                        .isEqualTo(List.of());
            }
        }
    }

    private static void enlarge(Page page, String text) {
        double root = Double.parseDouble(text.replace("%", "")) / 100;
        page.evaluate(
                "factor => { const root = document.documentElement;"
                        + " root.style.fontSize = parseFloat(getComputedStyle(root).fontSize) * factor + 'px'; }",
                root);
    }
}
