package de.lotsin.telegram.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Bot API as data: which methods there are, with which parameters of which types.
final class BotApi {

    static final BotApi LATEST = load("/telegram/telegram-bot-api-10.3.json");

    private static final String ARRAY = "Array of ";

    private final Map<String, JsonNode> methods = new HashMap<>();
    private final JsonNode types;

    private BotApi(JsonNode data) {
        data.path("methods")
                .properties()
                .forEach(method -> methods.put(method.getKey().toLowerCase(Locale.ROOT), method.getValue()));
        types = data.path("types");
    }

    private static BotApi load(String file) {
        try (InputStream in = BotApi.class.getResourceAsStream(file)) {
            return new BotApi(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String method) {
        return methods.containsKey(method.toLowerCase(Locale.ROOT));
    }

    /// The types of a parameter, or nothing if the method has no such parameter.
    List<String> types(String method, String parameter) {
        return field(fields(method), parameter).map(BotApi::types).orElse(List.of());
    }

    /// What is wrong with these parameters.
    List<String> faults(String method, JsonNode parameters) {
        return faults(fields(method), parameters, method);
    }

    /// What is wrong with a value of this type.
    List<String> faults(String type, JsonNode value, String where) {
        return switch (type) {
            case "Integer" -> expect(value.isIntegralNumber(), type, where);
            case "Float" -> expect(value.isNumber(), type, where);
            case "String" -> expect(value.isString(), type, where);
            case "Boolean" -> expect(value.isBoolean(), type, where);
            case "True" -> expect(value.isBoolean() && value.booleanValue(), type, where);
            case "False" -> expect(value.isBoolean() && !value.booleanValue(), type, where);
            default -> type.startsWith(ARRAY) ? array(type, value, where) : object(type, value, where);
        };
    }

    private List<String> array(String type, JsonNode value, String where) {
        if (!value.isArray()) {
            return expect(false, type, where);
        }
        List<String> faults = new ArrayList<>();
        int index = 0;
        for (JsonNode item : value) {
            faults.addAll(faults(type.substring(ARRAY.length()), item, where + "[" + index++ + "]"));
        }
        return faults;
    }

    private List<String> object(String type, JsonNode value, String where) {
        JsonNode definition = types.path(type);
        if (definition.has("subtypes")) {
            return best(texts(definition.path("subtypes")), value, where);
        }
        return value.isObject() ? faults(definition.path("fields"), value, where) : expect(false, type, where);
    }

    private List<String> faults(JsonNode fields, JsonNode values, String where) {
        List<String> faults = new ArrayList<>();
        values.properties().forEach(value -> {
            String there = where + "." + value.getKey();
            Optional<JsonNode> field = field(fields, value.getKey());
            if (field.isEmpty()) {
                faults.add(there + " does not exist");
            } else {
                faults.addAll(best(types(field.get()), value.getValue(), there));
                faults.addAll(choice(field.get(), value.getValue(), there));
            }
        });
        for (JsonNode field : fields) {
            String name = field.path("name").stringValue("");
            if (field.path("required").booleanValue(false) && !values.has(name)) {
                faults.add(where + "." + name + " is missing");
            }
        }
        return faults;
    }

    private List<String> best(List<String> alternatives, JsonNode value, String where) {
        List<String> best = List.of(where + " has no type");
        for (String type : alternatives) {
            List<String> faults = faults(type, value, where);
            if (faults.isEmpty()) {
                return faults;
            }
            best = faults;
        }
        return best;
    }

    private static List<String> choice(JsonNode field, JsonNode value, String where) {
        List<String> choices = texts(field.path("enum"));
        boolean fits = choices.isEmpty() || !value.isString() || choices.contains(value.stringValue());
        return fits ? List.of() : List.of(where + " is none of " + choices);
    }

    private JsonNode fields(String method) {
        JsonNode definition = methods.get(method.toLowerCase(Locale.ROOT));
        if (definition == null) {
            throw new IllegalArgumentException("No method " + method);
        }
        return definition.path("fields");
    }

    private static Optional<JsonNode> field(JsonNode fields, String name) {
        return fields.valueStream()
                .filter(field -> field.path("name").stringValue("").equals(name))
                .findFirst();
    }

    private static List<String> types(JsonNode field) {
        return texts(field.path("types"));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(text -> text.stringValue("")).toList();
    }

    private static List<String> expect(boolean fits, String type, String where) {
        return fits ? List.of() : List.of(where + " is not a " + type);
    }
}
