package de.lotsin.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.lotsin.browser.Browser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ChatTest
class AccessibilityBrowserTests {

    private final Browser browser;
    private final String site;

    AccessibilityBrowserTests(Browser browser, @LocalServerPort int port) {
        this.browser = browser;
        site = "http://localhost:" + port;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/de/s",
                "/de/a-umziehen",
                "/ar/c-wohnen",
                "/ar/h",
                "/fa/a-fremd",
                "/ti/s",
                "/de/l-s",
                "/no/such/page"
            })
    void breaksNoRuleInEitherTheme(String path) {
        for (BrowserContext profile : List.of(browser.phone(), browser.darkPhone())) {
            try (profile) {
                Page page = profile.newPage();
                page.navigate(site + path);

                assertThat(violations(page)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar"})
    void breaksNoRuleInAConversation(String tag) {
        try (BrowserContext profile = browser.phone()) {
            Page page = profile.newPage();
            page.navigate(site + "/" + tag + "/s");
            page.locator(".choice").first().click();
            assertThat(page.locator(".bubble")).hasCount(2);
            page.locator(".tongues summary").click();
            page.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished))");

            assertThat(violations(page)).isEmpty();
        }
    }

    /// Contrast of 7:1 is asked for, too. The size of targets is measured in [LayoutBrowserTests]: axe takes a button
    /// that has scrolled under the bottom bar for a small one.
    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of(
                                "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"))
                        .disableRules(List.of("target-size"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(AccessibilityBrowserTests::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
