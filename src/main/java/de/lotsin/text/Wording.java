package de.lotsin.text;

/// The messages of one language: what desks speak with.
public final class Wording {

    private final Messages messages;
    private final Language language;

    Wording(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /// The language spoken.
    public Language language() {
        return language;
    }

    /// The message with this key, filled with these arguments.
    public Text text(String key, Arg... args) {
        return messages.text(key, language, args);
    }

    /// The same key in another language, for example to name a language or to label a foreign text.
    public Wording in(Language other) {
        return messages.in(other);
    }
}
