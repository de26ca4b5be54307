package de.lotsin.telegram.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Messages and presses: sending, editing, deleting, answering.
final class Posts {

    static final long BOT = 7_001_234_567L;
    static final String BOT_NAME = "lotsin_test_bot";

    private static final Duration CALLBACK_LIFE = Duration.ofSeconds(150);

    private final World world;
    private final Rates rates;
    private final Map<String, Instant> presses = new HashMap<>();
    private int nextPress = 1;

    Posts(World world, Rates rates) {
        this.world = world;
        this.rates = rates;
    }

    static ObjectNode bot() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("id", BOT)
                .put("is_bot", true)
                .put("first_name", "Lotsin")
                .put("username", BOT_NAME);
    }

    String press() {
        synchronized (world) {
            String id = "press" + nextPress++;
            presses.put(id, world.now());
            return id;
        }
    }

    JsonNode send(ObjectNode parameters) {
        synchronized (world) {
            String shown = Limits.text(parameters);
            List<List<FakeButton>> rows = Limits.keyboard(parameters.path("reply_markup"));
            Chat chat = reachable(parameters);
            rates.pass(chat);
            if (parameters.path("allow_paid_broadcast").booleanValue(false)) {
                throw Refusal.fault("(fake) paid broadcasts are not for us");
            }
            FakeMessage message = new FakeMessage(chat.nextId(), true, shown, source(parameters), rows, 0);
            chat.put(message);
            world.changed();
            return chat.json(message, bot());
        }
    }

    JsonNode edit(ObjectNode parameters) {
        synchronized (world) {
            String shown = Limits.text(parameters);
            List<List<FakeButton>> rows = Limits.keyboard(parameters.path("reply_markup"));
            Chat chat = reachable(parameters);
            rates.pass(chat);
            FakeMessage old = chat.messages.get(parameters.path("message_id").intValue(0));
            if (old == null) {
                throw Refusal.fate(400, "Bad Request: message to edit not found");
            }
            if (!old.fromBot()) {
                throw Refusal.fault("message can't be edited");
            }
            if (old.source().equals(source(parameters)) && old.rows().equals(rows)) {
                throw Refusal.fate(
                        400,
                        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
            }
            FakeMessage message = new FakeMessage(old.id(), true, shown, source(parameters), rows, old.edits() + 1);
            chat.put(message);
            world.changed();
            return chat.json(message, bot());
        }
    }

    JsonNode delete(ObjectNode parameters) {
        synchronized (world) {
            if (reachable(parameters)
                            .messages
                            .remove(parameters.path("message_id").intValue(0))
                    == null) {
                throw Refusal.fate(400, "Bad Request: message to delete not found");
            }
            world.changed();
            return Methods.done();
        }
    }

    JsonNode answer(ObjectNode parameters) {
        synchronized (world) {
            Limits.length(parameters, "text", 0, 200);
            Instant pressed =
                    presses.remove(parameters.path("callback_query_id").stringValue(""));
            if (pressed == null || pressed.plus(CALLBACK_LIFE).isBefore(world.now())) {
                throw Refusal.fate(
                        400, "Bad Request: query is too old and response timeout expired or query ID is invalid");
            }
            world.changed();
            return Methods.done();
        }
    }

    /// How many presses still show a spinner.
    int unanswered() {
        synchronized (world) {
            return presses.size();
        }
    }

    private Chat reachable(JsonNode parameters) {
        JsonNode id = parameters.path("chat_id");
        Chat chat = world.chat(id.isString() ? Long.parseLong(id.stringValue()) : id.longValue());
        if (chat.blocked) {
            throw Refusal.fate(403, "Forbidden: bot was blocked by the user");
        }
        return chat;
    }

    private static String source(JsonNode parameters) {
        return parameters.path("text").stringValue("");
    }
}
