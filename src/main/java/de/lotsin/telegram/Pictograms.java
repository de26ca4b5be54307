package de.lotsin.telegram;

import java.util.Map;
import java.util.Optional;

/// The pictures of pages and buttons as emoji. They stand behind the words: in front they would turn a line's
/// direction in some clients.
final class Pictograms {

    private static final Map<String, String> EMOJI = Map.ofEntries(
            Map.entry("document", "📄"),
            Map.entry("home", "🏠"),
            Map.entry("speech", "💬"),
            Map.entry("child", "🧒"),
            Map.entry("briefcase", "💼"),
            Map.entry("health", "🩺"),
            Map.entry("pregnancy", "🤰"),
            Map.entry("mind", "🧠"),
            Map.entry("shield", "🛡"),
            Map.entry("family", "👪"),
            Map.entry("women", "👭"),
            Map.entry("hands", "🤝"),
            Map.entry("scale", "⚖"),
            Map.entry("wallet", "👛"),
            Map.entry("interpreter", "🗣"),
            Map.entry("leaf", "🌿"),
            Map.entry("people", "👥"),
            Map.entry("pin", "📍"),
            Map.entry("phone", "📞"),
            Map.entry("calendar", "📅"),
            Map.entry("more", "➕"),
            Map.entry("help", "🆘"),
            Map.entry("start", "⭐"),
            Map.entry("language", "🌐"));

    private Pictograms() {}

    /// The emoji for a picture of this name.
    static Optional<String> emoji(String name, boolean rightToLeft) {
        return name.equals("back") ? Optional.of(rightToLeft ? "➡" : "⬅") : Optional.ofNullable(EMOJI.get(name));
    }
}
