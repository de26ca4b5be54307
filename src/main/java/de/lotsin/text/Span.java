package de.lotsin.text;

import java.net.URI;

/// A piece of a [Text] that a writer treats as one: it escapes it, links it, and keeps its direction from spilling
/// over.
public sealed interface Span {

    /// The characters she sees, without any invisible control character.
    String shown();

    /// Words in the text's own language; the only span that may hold line breaks.
    record Plain(String shown) implements Span {}

    /// Words in the text's own language that carry weight.
    record Strong(String shown) implements Span {}

    /// A proper name or words of unknown language, in whatever direction they run.
    ///
    /// @param strong whether it carries weight
    record Name(String shown, boolean strong) implements Span {
        /// A name like the words around it.
        public Name(String shown) {
            this(shown, false);
        }
    }

    /// Times, dates, ranges, codes: always read from left to right.
    record Ltr(String shown) implements Span {}

    /// A telephone number as it is printed; `number` holds the digits to dial, with a leading + where one is printed.
    record Phone(String shown, String number) implements Span {
        /// The number printed like this.
        public static Phone of(String shown) {
            return new Phone(shown, shown.replaceAll("[^0-9+]", ""));
        }
    }

    /// An e-mail address.
    record Mail(String shown) implements Span {}

    /// An outside page. She sees its address, so that she knows where it leads.
    record Web(String shown, URI address) implements Span {
        /// The page at this host and path, given without `https://`.
        public static Web of(String shown) {
            return new Web(shown, URI.create("https://" + shown));
        }
    }

    /// Whether its characters run from left to right whatever stands around them.
    default boolean leftToRight() {
        return switch (this) {
            case Ltr _, Phone _, Mail _, Web _ -> true;
            case Plain _, Strong _, Name _ -> false;
        };
    }
}
