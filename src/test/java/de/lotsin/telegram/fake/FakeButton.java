package de.lotsin.telegram.fake;

import org.jspecify.annotations.Nullable;

/// A button under a message.
public record FakeButton(
        String label, @Nullable String data, @Nullable String url) {

    /// Whether this is what a test calls by this name: its data, or its label without invisible characters and with or
    /// without the picture at its end.
    boolean called(String name) {
        String bare = Chat.bare(label);
        return name.equals(data) || bare.equals(name) || bare.startsWith(name + " ");
    }
}
