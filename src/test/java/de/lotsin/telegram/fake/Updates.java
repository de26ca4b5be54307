package de.lotsin.telegram.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What waits for the bot, with the rules of `getUpdates`.
final class Updates {

    /// @param who the person or group it comes from
    /// @param queue what Telegram delivers strictly in order: kind and chat or person
    record Update(int id, long who, String queue, ObjectNode json) {}

    private static final Set<String> ASKED_FOR = Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final World world;
    private final List<Update> waiting = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private int next = 700_000_001;
    private @Nullable Object poller;
    private boolean webhook;

    Updates(World world) {
        this.world = world;
    }

    void add(String kind, long who, JsonNode content) {
        synchronized (world) {
            if (allowed.isEmpty() ? ASKED_FOR.contains(kind) : !allowed.contains(kind)) {
                return;
            }
            ObjectNode json = JsonMapper.shared().createObjectNode().put("update_id", next);
            json.set(kind, content);
            waiting.add(new Update(next++, who, kind + who, json));
            world.changed();
        }
    }

    void addAgain() {
        synchronized (world) {
            waiting.add(waiting.getLast());
            world.changed();
        }
    }

    void shuffle(int seed) {
        synchronized (world) {
            Collections.shuffle(waiting, new java.util.Random(seed));
        }
    }

    void continueAt(int id) {
        synchronized (world) {
            next = id;
        }
    }

    int size() {
        synchronized (world) {
            return waiting.size();
        }
    }

    boolean noneFrom(long who) {
        synchronized (world) {
            return waiting.stream().noneMatch(update -> update.who() == who);
        }
    }

    void allow(JsonNode kinds) {
        synchronized (world) {
            if (kinds.isArray()) {
                Set<String> names = new HashSet<>();
                StreamSupport.stream(kinds.spliterator(), false).forEach(kind -> names.add(kind.stringValue()));
                allowed = Set.copyOf(names);
            }
        }
    }

    void webhook(boolean on) {
        synchronized (world) {
            webhook = on;
            world.changed();
        }
    }

    boolean webhook() {
        synchronized (world) {
            return webhook;
        }
    }

    /// The first update of a queue.
    @Nullable
    Update first(String queue) {
        synchronized (world) {
            return waiting.stream()
                    .filter(update -> update.queue().equals(queue))
                    .findFirst()
                    .orElse(null);
        }
    }

    Set<String> queues() {
        synchronized (world) {
            Set<String> queues = new HashSet<>();
            waiting.forEach(update -> queues.add(update.queue()));
            return queues;
        }
    }

    void delivered(Update update) {
        synchronized (world) {
            waiting.remove(update);
            world.changed();
        }
    }

    ArrayNode get(int offset, int limit, Duration timeout) {
        synchronized (world) {
            if (webhook) {
                throw Refusal.fate(
                        409,
                        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            }
            confirm(offset);
            Object me = new Object();
            poller = me;
            world.changed();
            boolean _ = world.awaited(timeout, () -> !waiting.isEmpty() || poller != me);
            if (poller != me) {
                throw Refusal.fate(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            ArrayNode batch = JsonMapper.shared().createArrayNode();
            waiting.stream().limit(limit).forEach(update -> batch.add(update.json()));
            return batch;
        }
    }

    /// Whether somebody is waiting for updates just now.
    boolean polled() {
        synchronized (world) {
            return poller != null;
        }
    }

    private void confirm(int offset) {
        if (offset < 0) {
            waiting.subList(0, Math.max(0, waiting.size() + offset)).clear();
        } else if (offset <= next - 1 + 10) {
            waiting.removeIf(update -> update.id() < offset);
        }
    }
}
