package de.lotsin.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Reads updates one by one, so that one that nobody understands does not hold up the others. The library speaks
/// Jackson 2, everything else here Jackson 3.
final class UpdateFormat {

    /// The kinds of updates we ask Telegram for.
    static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member");

    /// Tolerates fields that the library does not know.
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final Logger log = LoggerFactory.getLogger(UpdateFormat.class);

    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    /// Reads a single update; empty if it is not one.
    Optional<Update> read(String json) {
        try {
            JsonNode update = MAPPER.readTree(json);
            if (update.isObject()) {
                return Optional.of(read(update));
            }
        } catch (JsonProcessingException _) {
            // Said below: the fault's own words would show what was written.
        }
        report("not an update");
        return Optional.empty();
    }

    /// Reads a single update; one that the library cannot read has nothing but its id.
    Update read(JsonNode json) {
        json.fieldNames().forEachRemaining(kind -> {
            if (!kind.equals("update_id") && !KINDS.contains(kind)) {
                report(kind);
            }
        });
        try {
            return MAPPER.treeToValue(json, Update.class);
        } catch (JsonProcessingException _) {
            report("unreadable");
            Update update = new Update();
            update.setUpdateId(json.path("update_id").asInt());
            return update;
        }
    }

    private void report(String kind) {
        if (kind.length() <= 40 && reported.size() < 100 && reported.add(kind)) {
            log.info("Telegram sends updates that are passed over: {}", kind);
        }
    }
}
