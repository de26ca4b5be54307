package de.lotsin.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Chromium, started once and shared by all browser tests of a run; each test gets a profile of its own.
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        // Where the system has none, Playwright looks for the one it has downloaded.
        installed().ifPresent(options::setExecutablePath);
        chromium = playwright.chromium().launch(options);
    }

    /// A fresh profile on a phone, 360 pixels wide.
    public BrowserContext phone() {
        return profile(new NewContextOptions());
    }

    /// The same in the dark.
    public BrowserContext darkPhone() {
        return profile(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    /// The same without JavaScript.
    public BrowserContext plainPhone() {
        return profile(new NewContextOptions().setJavaScriptEnabled(false));
    }

    /// A fresh profile in a window of this size.
    public BrowserContext window(int width, int height) {
        return chromium.newContext(new NewContextOptions().setViewportSize(width, height));
    }

    private BrowserContext profile(NewContextOptions options) {
        return chromium.newContext(options.setViewportSize(360, 720).setLocale("de-DE"));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
