package de.lotsin.text;

import java.util.List;

/// How much room a text has on the screen.
///
/// @param max the greatest number of UTF-16 units it may have when filled with the examples; 0 for no limit
/// @param examples the longest likely arguments of its placeholders
public record Room(int max, List<Arg> examples) {

    /// No limit and no placeholders.
    public static final Room ANY = new Room(0, List.of());

    public Room {
        examples = List.copyOf(examples);
    }
}
