package de.lotsin.telegram.fake;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/// What the methods of the Bot API do to the world.
final class Methods {

    private final World world;
    private final Updates updates;
    private final Deliveries deliveries;
    private final Posts posts;
    private final Map<String, JsonNode> profile = new TreeMap<>();

    Methods(World world, Updates updates, Deliveries deliveries, Posts posts) {
        this.world = world;
        this.updates = updates;
        this.deliveries = deliveries;
        this.posts = posts;
    }

    Map<String, JsonNode> profile() {
        synchronized (world) {
            return Map.copyOf(profile);
        }
    }

    JsonNode call(String method, ObjectNode parameters) {
        return switch (method) {
            case "getme" -> Posts.bot();
            case "getupdates" -> getUpdates(parameters);
            case "setwebhook" -> setWebhook(parameters);
            case "deletewebhook" -> deleteWebhook();
            case "sendmessage" -> posts.send(parameters);
            case "editmessagetext" -> posts.edit(parameters);
            case "deletemessage" -> posts.delete(parameters);
            case "answercallbackquery" -> posts.answer(parameters);
            case "setmycommands" -> commands(parameters);
            case "setmydescription" -> described(method, parameters, "description", 512);
            case "setmyshortdescription" -> described(method, parameters, "short_description", 120);
            default -> throw Refusal.fault("(fake) does not know how to " + method);
        };
    }

    private JsonNode getUpdates(JsonNode parameters) {
        updates.allow(parameters.path("allowed_updates"));
        return updates.get(
                parameters.path("offset").intValue(0),
                Math.clamp(parameters.path("limit").intValue(100), 1, 100),
                Duration.ofSeconds(Math.min(50, parameters.path("timeout").intValue(0))));
    }

    private JsonNode setWebhook(JsonNode parameters) {
        Limits.secret(parameters);
        URI url = URI.create(parameters.path("url").stringValue(""));
        if (!"https".equals(url.getScheme())) {
            throw Refusal.fault("bad webhook: An HTTPS URL must be provided for webhook");
        }
        updates.allow(parameters.path("allowed_updates"));
        deliveries.to(url, parameters.path("secret_token").stringValue(""));
        return done();
    }

    private JsonNode deleteWebhook() {
        deliveries.to(null, "");
        return done();
    }

    private JsonNode commands(JsonNode parameters) {
        Limits.commands(parameters);
        return kept("commands", parameters);
    }

    private JsonNode described(String method, JsonNode parameters, String field, int most) {
        Limits.length(parameters, field, 0, most);
        Limits.language(parameters);
        return kept(method.substring("setmy".length()), parameters);
    }

    private JsonNode kept(String what, JsonNode parameters) {
        synchronized (world) {
            profile.put(what + ":" + parameters.path("language_code").stringValue(""), parameters);
            world.changed();
            return done();
        }
    }

    static BooleanNode done() {
        return JsonMapper.shared().getNodeFactory().booleanNode(true);
    }
}
