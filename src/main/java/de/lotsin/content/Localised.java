package de.lotsin.content;

import de.lotsin.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something said in several languages; only versions that may be shown are here.
///
/// @param <T> the words
public record Localised<T>(Map<Language, Version<T>> versions) {

    public Localised {
        versions = Map.copyOf(versions);
    }

    /// One language's version.
    ///
    /// @param draft whether nobody has approved it yet; shown only in a demo, and marked
    /// @param outdated whether the German has changed since; shown with a note
    public record Version<T>(Language language, T words, boolean draft, boolean outdated) {}

    /// The version in exactly this language.
    public Optional<Version<T>> in(Language language) {
        return Optional.ofNullable(versions.get(language));
    }

    /// The first version there is, in the order of these languages.
    public Optional<Version<T>> first(List<Language> chain) {
        return chain.stream().flatMap(language -> in(language).stream()).findFirst();
    }
}
