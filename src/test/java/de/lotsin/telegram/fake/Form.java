package de.lotsin.telegram.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The parameters of a call, however they were sent.
final class Form {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Form() {}

    static ObjectNode read(HttpExchange exchange, String method) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ObjectNode parameters = JSON.createObjectNode();
        pairs(exchange.getRequestURI().getRawQuery(), method, parameters);
        if (type == null || body.isEmpty()) {
            return parameters;
        }
        if (type.startsWith("application/json")) {
            return parameters.setAll((ObjectNode) JSON.readTree(body));
        }
        if (type.startsWith("multipart/form-data")) {
            parts(body, type.replaceFirst(".*boundary=", ""), method, parameters);
        } else {
            pairs(body, method, parameters);
        }
        return parameters;
    }

    private static void pairs(@org.jspecify.annotations.Nullable String query, String method, ObjectNode into) {
        if (query == null) {
            return;
        }
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            String value = sides.length < 2 ? "" : URLDecoder.decode(sides[1], StandardCharsets.UTF_8);
            into.set(sides[0], typed(method, sides[0], value));
        }
    }

    private static void parts(String body, String boundary, String method, ObjectNode into) {
        for (String part : body.split("--" + boundary)) {
            int head = part.indexOf("\r\n\r\n");
            int name = part.indexOf("name=\"");
            if (head > 0 && name > 0) {
                String key = part.substring(name + 6, part.indexOf('"', name + 6));
                into.set(key, typed(method, key, part.substring(head + 4, part.length() - 2)));
            }
        }
    }

    private static JsonNode typed(String method, String name, String value) {
        List<String> types = BotApi.LATEST.has(method) ? BotApi.LATEST.types(method, name) : List.of();
        if (types.isEmpty() || types.contains("String")) {
            return JSON.getNodeFactory().stringNode(value);
        }
        try {
            return JSON.readTree(value);
        } catch (JacksonException _) {
            return JSON.getNodeFactory().stringNode(value);
        }
    }
}
