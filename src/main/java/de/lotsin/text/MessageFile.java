package de.lotsin.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One ARB file: the messages of one language, with what the German file says about each.
///
/// @param texts ICU MessageFormat patterns by key, in the order of the file
/// @param notes what translators and checks need to know, by key; only the German file has them
record MessageFile(Map<String, String> texts, Map<String, Note> notes) {

    /// @param description where she meets it and what it does
    /// @param surface `message`, `button`, `command` or `caption`
    /// @param room how long it may be, with an example for each placeholder
    record Note(String description, String surface, Room room) {}

    /// Reads `i18n/messages_<tag>.arb`, if there is one.
    static Optional<MessageFile> of(Language language) {
        try (InputStream in = MessageFile.class.getResourceAsStream("/i18n/messages_" + language.tag() + ".arb")) {
            return in == null ? Optional.empty() : Optional.of(read(new JsonMapper().readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageFile read(JsonNode file) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Note> notes = new LinkedHashMap<>();
        file.properties().forEach(entry -> {
            String key = entry.getKey();
            if (!key.startsWith("@")) {
                texts.put(key, entry.getValue().asString());
            } else if (!key.startsWith("@@")) {
                notes.put(key.substring(1), note(entry.getValue()));
            }
        });
        return new MessageFile(texts, notes);
    }

    /// How long the message may be.
    Room room(String key) {
        Note note = notes.get(key);
        return note == null ? Room.ANY : note.room();
    }

    private static Note note(JsonNode node) {
        List<Arg> examples = new ArrayList<>();
        node.path("placeholders")
                .properties()
                .forEach(entry -> examples.add(
                        example(entry.getKey(), entry.getValue().path("type").asString(""), entry.getValue())));
        return new Note(
                node.path("description").asString(""),
                node.path("x-surface").asString("message"),
                new Room(node.path("x-max").asInt(0), examples));
    }

    private static Arg example(String name, String type, JsonNode placeholder) {
        String example = placeholder.path("example").asString("");
        return switch (type) {
            case "int" -> Arg.count(name, Long.parseLong(example));
            case "select" -> Arg.choice(name, example);
            case "phone" -> Arg.phone(name, example);
            case "url" -> Arg.web(name, example);
            case "name", "String" -> Arg.name(name, example);
            default -> Arg.ltr(name, example);
        };
    }
}
