package de.lotsin.text;

import java.util.List;

/// A named argument of a message. Its kind decides how it is protected from the words around it.
public sealed interface Arg {

    /// The placeholder it fills.
    String name();

    /// A number, which also chooses a plural form. Printed in Latin digits.
    record Count(String name, long value) implements Arg {}

    /// A key that chooses a `select` branch; never shown.
    record Choice(String name, String key) implements Arg {}

    /// Something already made of spans.
    record Words(String name, List<Span> spans) implements Arg {}

    /// A number.
    static Arg count(String name, long value) {
        return new Count(name, value);
    }

    /// A key that chooses a branch.
    static Arg choice(String name, String key) {
        return new Choice(name, key);
    }

    /// A text that is already in her language.
    static Arg text(String name, Text text) {
        return new Words(name, text.spans());
    }

    /// A proper name or words of unknown language.
    static Arg name(String name, String value) {
        return new Words(name, List.of(new Span.Name(value)));
    }

    /// A time, date, range or code.
    static Arg ltr(String name, String value) {
        return new Words(name, List.of(new Span.Ltr(value)));
    }

    /// A telephone number as printed.
    static Arg phone(String name, String printed) {
        return new Words(name, List.of(Span.Phone.of(printed)));
    }

    /// An outside page, host and path without `https://`.
    static Arg web(String name, String address) {
        return new Words(name, List.of(Span.Web.of(address)));
    }
}
