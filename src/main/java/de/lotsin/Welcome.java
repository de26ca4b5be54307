package de.lotsin;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells whoever started Lotsin where it is and what it is: once, in a few plain lines.
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    @EventListener
    void greet(ApplicationReadyEvent started) {
        Environment settings = started.getApplicationContext().getEnvironment();
        LOG.info("Lotsin is ready.\n  {}\n", String.join("\n  ", lines(settings)));
    }

    static List<String> lines(Environment settings) {
        String data = settings.getRequiredProperty("lotsin.data");
        List<String> lines = new ArrayList<>();
        lines.add("The chat is open at http://localhost:" + settings.getProperty("local.server.port") + "/");
        if (settings.getProperty("lotsin.demo", Boolean.class, false)) {
            lines.add("This is a demo: it shows drafts that nobody has reviewed. LOTSIN_DEMO=false hides them.");
        }
        lines.add(
                set(settings, "spring.datasource.url")
                        ? "The data are in the database of LOTSIN_DATABASE_URL."
                        : "The data are in " + data + "/postgres, Lotsin's own PostgreSQL.");
        lines.add(
                set(settings, "lotsin.key")
                        ? "The key to the chat addresses is in LOTSIN_KEY."
                        : "The key to the chat addresses is in " + data + "/key: keep a copy, but not with the data.");
        lines.add(
                set(settings, "lotsin.telegram.token")
                        ? "Telegram is on."
                        : "Telegram is off: LOTSIN_TELEGRAM_TOKEN switches it on.");
        return lines;
    }

    private static boolean set(Environment settings, String property) {
        String value = settings.getProperty(property, "");
        return !value.isBlank() && !value.equals("embedded");
    }
}
