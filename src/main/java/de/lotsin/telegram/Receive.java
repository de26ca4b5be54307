package de.lotsin.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// `getUpdates`, reading each update for itself.
final class Receive extends GetUpdates {

    private final UpdateFormat format;

    Receive(UpdateFormat format) {
        this.format = format;
        setAllowedUpdates(UpdateFormat.KINDS);
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            JsonNode body = UpdateFormat.MAPPER.readTree(answer);
            if (body.path("ok").asBoolean() && body.path("result").isArray()) {
                ArrayList<Update> updates = new ArrayList<>();
                body.path("result").forEach(update -> updates.add(format.read(update)));
                return updates;
            }
        } catch (JsonProcessingException _) {
            // Not JSON: the library says so in its own way.
        }
        return super.deserializeResponse(answer);
    }
}
