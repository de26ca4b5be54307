package de.lotsin.conversation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a page in a few ASCII characters: the data of a button, the payload of a deep link, the path of the web
/// chat. For example
/// `t-wohnen` or `c-wohnen-04109-2`.
///
/// @param kind one lower-case letter: which desk serves it
/// @param parts the target and its arguments; each is made of `[A-Za-z0-9_]`, and empty where an argument is left out
public record Link(char kind, List<String> parts) {

    /// The greatest number of characters of an encoded link, as Telegram allows for button data and deep links.
    public static final int MAX = 64;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_]*");

    public Link {
        parts = List.copyOf(parts);
        if (kind < 'a' || kind > 'z') {
            throw new IllegalArgumentException("A link's kind is a lower-case letter, not " + kind);
        }
        for (String part : parts) {
            if (!PART.matcher(part).matches()) {
                throw new IllegalArgumentException("Not a part of a link: " + part);
            }
        }
        if (!parts.isEmpty() && parts.getLast().isEmpty()) {
            throw new IllegalArgumentException("A link does not end in an empty part");
        }
        if (1 + parts.stream().mapToInt(part -> 1 + part.length()).sum() > MAX) {
            throw new IllegalArgumentException("A link has at most " + MAX + " characters");
        }
    }

    /// A link of this kind; trailing empty parts are dropped.
    public static Link to(char kind, String... parts) {
        int end = parts.length;
        while (end > 0 && parts[end - 1].isEmpty()) {
            end--;
        }
        return new Link(kind, Arrays.asList(parts).subList(0, end));
    }

    /// Reads what [#encoded()] writes; empty for anything else.
    public static Optional<Link> parse(@Nullable String encoded) {
        if (encoded == null || encoded.isEmpty() || encoded.length() > MAX) {
            return Optional.empty();
        }
        List<String> tokens = Arrays.asList(encoded.split("-", -1));
        try {
            return tokens.getFirst().length() == 1
                    ? Optional.of(new Link(encoded.charAt(0), tokens.subList(1, tokens.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The part at this position, counted from 0, or an empty string.
    public String part(int index) {
        return index < parts.size() ? parts.get(index) : "";
    }

    /// The parts from this position on.
    public List<String> partsFrom(int index) {
        return parts.subList(Math.min(index, parts.size()), parts.size());
    }

    /// This link as the argument of another one, with as many of its parts as there is room for.
    public Link within(Link outer) {
        List<String> all = new ArrayList<>(outer.parts);
        int length = outer.encoded().length();
        for (String part : parts(this)) {
            length += 1 + part.length();
            if (length > MAX) {
                break;
            }
            all.add(part);
        }
        return to(outer.kind, all.toArray(String[]::new));
    }

    /// This link without its last part.
    Link shortened() {
        return to(kind, parts.subList(0, Math.max(0, parts.size() - 1)).toArray(String[]::new));
    }

    /// The link that stands within this one from part `index` on.
    public Optional<Link> inner(int index) {
        return parse(String.join("-", partsFrom(index)));
    }

    /// `kind-part-part`
    public String encoded() {
        return String.join("-", parts(this));
    }

    private static List<String> parts(Link link) {
        List<String> all = new ArrayList<>();
        all.add(String.valueOf(link.kind));
        all.addAll(link.parts);
        return all;
    }

    @Override
    public String toString() {
        return encoded();
    }
}
