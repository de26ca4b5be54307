package de.lotsin.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a link stands on a flyer or in a button that changes the language: `ar-t-wohnen`, `ar-_kita7-t-wohnen`. A
/// language is told from a link by
/// having more than one letter, a source by its leading underscore.
///
/// @param language the tag of the language in which to open it, in BCP 47 form; empty for hers
/// @param source where the printed link came from, `[A-Za-z0-9]`; empty for none
/// @param link the page
public record Entry(Optional<String> language, Optional<String> source, Link link) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(_[A-Za-z0-9]{2,8})*");
    private static final Pattern SOURCE = Pattern.compile("_[A-Za-z0-9]{1,12}");

    /// A link in her own language.
    public static Entry to(Link link) {
        return new Entry(Optional.empty(), Optional.empty(), link);
    }

    /// A link that is opened in this language from then on.
    public static Entry in(String languageTag, Link link) {
        return new Entry(Optional.of(languageTag), Optional.empty(), link);
    }

    /// Reads what [#encoded()] writes; empty for anything else.
    public static Optional<Entry> parse(@Nullable String encoded) {
        if (encoded == null || encoded.length() > Link.MAX) {
            return Optional.empty();
        }
        String rest = encoded;
        Optional<String> language = first(rest, LANGUAGE);
        rest = after(rest, language);
        Optional<String> source = first(rest, SOURCE);
        rest = after(rest, source);
        return Link.parse(rest)
                .map(link -> new Entry(
                        language.map(tag -> tag.replace('_', '-')), source.map(mark -> mark.substring(1)), link));
    }

    /// At most 64 characters of `[A-Za-z0-9_-]` as long as the link leaves room for the language.
    public String encoded() {
        StringBuilder encoded = new StringBuilder();
        language.ifPresent(tag -> encoded.append(tag.replace('-', '_')).append('-'));
        source.ifPresent(mark -> encoded.append('_').append(mark).append('-'));
        return encoded.append(link.encoded()).toString();
    }

    /// Whether it fits into a button or a deep link.
    public boolean fits() {
        return encoded().length() <= Link.MAX;
    }

    private static Optional<String> first(String encoded, Pattern form) {
        int dash = encoded.indexOf('-');
        String token = dash < 0 ? encoded : encoded.substring(0, dash);
        return form.matcher(token).matches() ? Optional.of(token) : Optional.empty();
    }

    private static String after(String encoded, Optional<String> token) {
        return token.map(t -> encoded.substring(Math.min(encoded.length(), t.length() + 1)))
                .orElse(encoded);
    }
}
