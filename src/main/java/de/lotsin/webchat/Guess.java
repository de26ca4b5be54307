package de.lotsin.webchat;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of our languages a browser asks for. Only a preselection: she chooses herself.
final class Guess {

    private Guess() {}

    /// The first language in her browser's list that we speak, or German. A neighbouring language is never taken.
    ///
    /// @param header `Accept-Language` as sent
    static Language from(@Nullable String header, Languages languages) {
        return ranges(header).stream()
                .map(range -> languages.meantBy(range.getRange()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(languages::source);
    }

    private static List<LanguageRange> ranges(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > 500) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException _) {
            return List.of();
        }
    }
}
