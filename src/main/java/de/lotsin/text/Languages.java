package de.lotsin.text;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All languages Lotsin speaks, in the order in which they are offered. German is the source of all texts.
public final class Languages {

    private static final String FILE = "/i18n/languages.yml";
    private static final String RENDERED = "-u-ca-gregory-fw-mon-nu-latn";

    private final Map<String, Language> byTag = new LinkedHashMap<>();
    private final Map<String, Language> byName = new LinkedHashMap<>();

    private Languages(Collection<Language> languages) {
        for (Language language : languages) {
            if (byTag.put(language.tag(), language) != null) {
                throw new IllegalArgumentException("Two languages with the tag " + language.tag());
            }
        }
        for (Language language : languages) {
            name(language.tag(), language);
            language.aliases().forEach(alias -> name(alias, language));
            if (!byTag.keySet().containsAll(language.fallback())) {
                throw new IllegalArgumentException(language.tag() + " falls back to a language that is not there");
            }
        }
    }

    /// Reads `i18n/languages.yml`.
    public static Languages load() {
        return new Languages(YamlFile.read(FILE, File.class).languages().stream()
                .map(Languages::language)
                .toList());
    }

    /// All of them, in order.
    public Collection<Language> all() {
        return byTag.values();
    }

    /// The language whose texts all others translate: German.
    public Language source() {
        return of("de").orElseThrow();
    }

    /// The language with exactly this tag.
    public Optional<Language> of(@Nullable String tag) {
        return Optional.ofNullable(tag).map(byTag::get);
    }

    /// The language a client's own code means, or nothing: a neighbouring language is never guessed.
    ///
    /// @param code an IETF tag as clients send it, for example `en`, `zh-hant-tw`, `prs` or `ar-beta`
    public Optional<Language> meantBy(@Nullable String code) {
        if (code == null || code.isBlank() || code.length() > 35) {
            return Optional.empty();
        }
        String tag = code.replace('_', '-').replaceFirst("(?i)-(beta|raw)$", "");
        ULocale locale = ULocale.createCanonical(tag);
        return named(tag)
                .or(() -> named(locale.toLanguageTag()))
                .or(() -> named(locale.getLanguage() + "-" + locale.getScript()))
                .or(() -> named(locale.getLanguage() + "-" + locale.getCountry()))
                .or(() -> named(locale.getLanguage())
                        .filter(language -> locale.getScript().isEmpty()
                                || locale.getScript().equals(language.script())));
    }

    /// The languages in which a text may be offered to somebody who reads this one, hers first.
    public List<Language> chain(Language language) {
        List<Language> chain = new ArrayList<>();
        chain.add(language);
        language.fallback().forEach(tag -> chain.add(of(tag).orElseThrow()));
        return chain;
    }

    private Optional<Language> named(String tag) {
        return Optional.ofNullable(byName.get(tag.toLowerCase(Locale.ROOT)));
    }

    private void name(String name, Language language) {
        if (byName.put(name.toLowerCase(Locale.ROOT), language) != null) {
            throw new IllegalArgumentException("Two languages called " + name);
        }
    }

    private static Language language(Entry entry) {
        ULocale locale = ULocale.forLanguageTag((entry.locale() == null ? entry.tag() : entry.locale()) + RENDERED);
        return new Language(
                entry.tag(),
                entry.label(),
                entry.german(),
                entry.english(),
                entry.script(),
                entry.script().equals("Arab"),
                locale,
                entry.aliases(),
                entry.fallback());
    }

    private record Entry(
            String tag,
            String label,
            String german,
            String english,
            String script,
            @Nullable String locale,
            List<String> aliases,
            List<String> fallback) {}

    private record File(List<Entry> languages) {}
}
