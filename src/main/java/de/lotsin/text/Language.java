package de.lotsin.text;

import com.ibm.icu.util.ULocale;
import java.util.List;

/// A language that Lotsin speaks, as `i18n/languages.yml` describes it.
///
/// @param tag the BCP 47 tag, which is also the first segment of every web path
/// @param label its own name in its own script
/// @param german what staff call it in German
/// @param english what staff call it in English
/// @param script the ISO 15924 code of its script
/// @param rightToLeft whether its lines run from right to left
/// @param locale where its data come from: always the Gregorian calendar, Latin digits and Monday first
/// @param aliases other tags that mean this language
/// @param fallback tags of the languages whose texts are offered where its own are missing, best first
public record Language(
        String tag,
        String label,
        String german,
        String english,
        String script,
        boolean rightToLeft,
        ULocale locale,
        List<String> aliases,
        List<String> fallback) {

    public Language {
        aliases = List.copyOf(aliases);
        fallback = List.copyOf(fallback);
    }

    /// Whether its letters are Latin.
    public boolean latin() {
        return script.equals("Latn");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Language language && tag.equals(language.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return tag;
    }
}
