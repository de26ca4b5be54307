package de.lotsin.telegram.fake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A chat with what stands in it.
final class Chat {

    final long id;
    final String type;
    final Map<Integer, FakeMessage> messages = new LinkedHashMap<>();
    boolean blocked;
    private int next = 1;

    Chat(long id, String type) {
        this.id = id;
        this.type = type;
    }

    static String bare(String text) {
        return text.replaceAll("[\u200E\u200F\u2066-\u2069]", "");
    }

    boolean isPrivate() {
        return type.equals("private");
    }

    int nextId() {
        return next++;
    }

    void put(FakeMessage message) {
        messages.put(message.id(), message);
    }

    List<FakeMessage> all() {
        return new ArrayList<>(messages.values());
    }

    ObjectNode json() {
        ObjectNode chat = JsonMapper.shared().createObjectNode();
        chat.put("id", id).put("type", type);
        return isPrivate() ? chat.put("first_name", "Chat") : chat.put("title", "Group");
    }

    ObjectNode json(FakeMessage message, ObjectNode from) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("message_id", message.id()).put("date", 1_790_000_000).put("text", message.text());
        json.set("from", from);
        json.set("chat", json());
        if (!message.rows().isEmpty()) {
            json.putObject("reply_markup").set("inline_keyboard", keyboard(message));
        }
        return json;
    }

    private static ArrayNode keyboard(FakeMessage message) {
        ArrayNode rows = JsonMapper.shared().createArrayNode();
        for (List<FakeButton> row : message.rows()) {
            ArrayNode buttons = rows.addArray();
            for (FakeButton button : row) {
                ObjectNode json = buttons.addObject().put("text", button.label());
                if (button.data() != null) {
                    json.put("callback_data", button.data());
                }
                if (button.url() != null) {
                    json.put("url", button.url());
                }
            }
        }
        return rows;
    }
}
