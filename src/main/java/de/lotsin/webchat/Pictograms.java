package de.lotsin.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The pictures that stand beside labels: line drawings in the colour of the words, silent to a screen reader.
@Component
class Pictograms {

    private static final String FILE = "/templates/webchat/pictograms.svg";
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([a-z]+)\">(.*?)</symbol>");

    private final Map<String, String> byName;

    Pictograms() {
        byName = SYMBOL.matcher(file())
                .results()
                .collect(Collectors.toUnmodifiableMap(symbol -> symbol.group(1), symbol -> drawn(symbol.group(2))));
    }

    /// The picture of this name as HTML; empty if there is none.
    public String svg(String name) {
        return byName.getOrDefault(name, "");
    }

    Set<String> names() {
        return byName.keySet();
    }

    private static String drawn(String strokes) {
        return "<svg class=\"picture\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">" + strokes
                + "</svg>";
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(Pictograms.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
