package de.lotsin.telegram.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The webhook's other end: posts updates, each queue in order, different queues at once, and repeats what was not
/// answered with 2xx.
final class Deliveries implements AutoCloseable {

    private static final Duration FIRST_RETRY = Duration.ofMillis(20);
    private static final Duration LAST_RETRY = Duration.ofSeconds(1);

    private final World world;
    private final Updates updates;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Set<String> active = new HashSet<>();
    private @Nullable URI target;
    private @Nullable URI local;
    private String secret = "";
    private boolean open = true;

    Deliveries(World world, Updates updates) {
        this.world = world;
        this.updates = updates;
        Thread.ofVirtual().start(this::watch);
    }

    void to(@Nullable URI address, String secretToken) {
        synchronized (world) {
            target = address;
            secret = secretToken;
            updates.webhook(address != null);
        }
    }

    void tunnel(URI server) {
        synchronized (world) {
            local = server;
            world.changed();
        }
    }

    private void watch() {
        synchronized (world) {
            while (open) {
                boolean _ = world.awaited(Duration.ofMinutes(1), () -> !open || hasNews());
                if (open && target != null && local != null) {
                    updates.queues().stream()
                            .filter(active::add)
                            .forEach(queue -> Thread.ofVirtual().start(() -> deliver(queue)));
                }
            }
        }
    }

    private boolean hasNews() {
        return target != null && local != null && !active.containsAll(updates.queues());
    }

    private void deliver(String queue) {
        Duration pause = Duration.ZERO;
        while (true) {
            Updates.Update update;
            URI to;
            synchronized (world) {
                update = updates.first(queue);
                to = target == null || local == null ? null : local.resolve(target.getRawPath());
                if (!open || update == null || to == null) {
                    active.remove(queue);
                    world.changed();
                    return;
                }
            }
            if (posted(update, to)) {
                updates.delivered(update);
                pause = Duration.ZERO;
            } else {
                boolean _ = world.awaited(pause, () -> !open);
                Duration longer = pause.isZero() ? FIRST_RETRY : pause.multipliedBy(2);
                pause = longer.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : longer;
            }
        }
    }

    private boolean posted(Updates.Update update, URI to) {
        HttpRequest.Builder request = HttpRequest.newBuilder(to)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(update.json().toString()));
        if (!secret.isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status < 300;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (world) {
            open = false;
            world.changed();
        }
        http.shutdownNow();
    }
}
