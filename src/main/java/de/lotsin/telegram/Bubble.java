package de.lotsin.telegram;

import java.util.Optional;
import java.util.regex.Pattern;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// One message as it goes out.
///
/// @param html the text in Telegram's HTML, everything escaped
/// @param keyboard the buttons under it
record Bubble(String html, Optional<InlineKeyboardMarkup> keyboard) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /// The characters that are seen, isolates included.
    static String shown(String html) {
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /// Makes characters safe to stand in the text of a message.
    static String escaped(String characters) {
        return characters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// The text without markup.
    String plain() {
        return shown(html);
    }
}
