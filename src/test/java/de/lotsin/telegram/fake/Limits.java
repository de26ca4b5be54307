package de.lotsin.telegram.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The sizes and alphabets of TELEGRAM: what is longer, emptier or of another alphabet is refused in Telegram's words.
final class Limits {

    private static final int TEXT = 4096;
    private static final int TEXT_BYTES = 32_768;
    private static final int DATA_BYTES = 64;
    private static final int BUTTONS = 100;
    private static final int BUTTONS_IN_ROW = 8;
    private static final int MARKUP_BYTES = 10_240;
    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})?");
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Pattern STRIPPED = Pattern.compile("[\u202A-\u202E]|[\u200E\u200F]{2}");
    private static final Pattern DEEP_LINK =
            Pattern.compile("https://t\\.me/[A-Za-z0-9_]+(\\?start=[A-Za-z0-9_-]{1,64})?");
    private static final Set<String> DECORATION = Set.of("text", "icon_custom_emoji_id", "style");

    private Limits() {}

    /// What is left to see of a text.
    static String text(JsonNode parameters) {
        String raw = parameters.path("text").stringValue("");
        if (raw.getBytes(StandardCharsets.UTF_8).length > TEXT_BYTES) {
            throw Refusal.fault("text is too long");
        }
        boolean html = parameters.path("parse_mode").stringValue("").equalsIgnoreCase("HTML");
        String shown = (html ? Html.shown(raw) : raw).strip();
        if (Chat.bare(shown).isBlank()) {
            throw Refusal.fault(raw.isEmpty() ? "message text is empty" : "text must be non-empty");
        }
        if (shown.length() > TEXT) {
            throw Refusal.fault("message is too long");
        }
        if (STRIPPED.matcher(shown).find()) {
            throw Refusal.fault("(fake) the text holds control characters that Telegram removes");
        }
        return shown;
    }

    /// The buttons of an inline keyboard.
    static List<List<FakeButton>> keyboard(JsonNode markup) {
        if (markup.toString().getBytes(StandardCharsets.UTF_8).length > MARKUP_BYTES) {
            throw Refusal.fault("reply markup is too long");
        }
        List<List<FakeButton>> rows = new ArrayList<>();
        int count = 0;
        for (JsonNode row : markup.path("inline_keyboard")) {
            List<FakeButton> buttons = new ArrayList<>();
            row.forEach(button -> buttons.add(button(button)));
            count += buttons.size();
            if (buttons.size() > BUTTONS_IN_ROW || count > BUTTONS) {
                throw Refusal.fault("reply markup is too long");
            }
            rows.add(List.copyOf(buttons));
        }
        return List.copyOf(rows);
    }

    private static FakeButton button(JsonNode button) {
        String label = button.path("text").stringValue("");
        if (Chat.bare(label).isBlank()) {
            throw Refusal.fault("inline keyboard button text is empty");
        }
        long actions = button.propertyStream()
                .filter(field -> !DECORATION.contains(field.getKey()))
                .count();
        if (actions == 0) {
            throw Refusal.fault("text buttons are unallowed in the inline keyboard");
        }
        if (actions > 1) {
            throw Refusal.fault("(fake) a button does exactly one thing");
        }
        return new FakeButton(label, data(button), url(button));
    }

    private static @Nullable String data(JsonNode button) {
        if (!button.has("callback_data")) {
            return null;
        }
        String data = button.path("callback_data").stringValue("");
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0) {
            throw Refusal.fault("text buttons are unallowed in the inline keyboard");
        }
        if (bytes > DATA_BYTES) {
            throw Refusal.fault("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static @Nullable String url(JsonNode button) {
        if (!button.has("url")) {
            return null;
        }
        String url = button.path("url").stringValue("");
        boolean known = url.startsWith("https://") || url.startsWith("http://") || url.startsWith("tg://");
        if (!known
                || (url.startsWith("https://t.me/") && !DEEP_LINK.matcher(url).matches())) {
            throw Refusal.fault("inline keyboard button URL '" + url + "' is invalid");
        }
        return url;
    }

    static void commands(JsonNode parameters) {
        JsonNode commands = parameters.path("commands");
        if (commands.size() > 100) {
            throw Refusal.fault("BOT_COMMANDS_TOO_MUCH");
        }
        for (JsonNode command : commands) {
            if (!COMMAND.matcher(command.path("command").stringValue("")).matches()) {
                throw Refusal.fault("BOT_COMMAND_INVALID");
            }
            length(command, "description", 1, 256);
        }
        language(parameters);
    }

    static void language(JsonNode parameters) {
        if (!LANGUAGE.matcher(parameters.path("language_code").stringValue("")).matches()) {
            throw Refusal.fault("invalid language code specified");
        }
    }

    static void length(JsonNode parameters, String name, int least, int most) {
        int length = parameters.path(name).stringValue("").length();
        if (length < least || length > most) {
            throw Refusal.fault(name + " has " + length + " characters");
        }
    }

    static void secret(JsonNode parameters) {
        if (parameters.has("secret_token")
                && !SECRET.matcher(parameters.path("secret_token").stringValue(""))
                        .matches()) {
            throw Refusal.fault("secret token contains unallowed characters");
        }
    }
}
