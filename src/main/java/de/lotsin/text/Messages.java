package de.lotsin.text;

import com.ibm.icu.text.MessagePattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything Lotsin itself says, in every language: ICU messages from `i18n/messages_<tag>.arb`. Immutable and safe
/// for any number of threads.
public final class Messages {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final Languages languages;
    private final Map<Language, Map<String, MessagePattern>> patterns;
    private final Map<Language, Renderer> renderers = new LinkedHashMap<>();
    private final boolean strict;

    private Messages(Languages languages, Map<Language, Map<String, MessagePattern>> patterns, boolean strict) {
        this.languages = languages;
        this.patterns = patterns;
        this.strict = strict;
        languages.all().forEach(language -> renderers.put(language, new Renderer(language)));
    }

    /// Reads and checks the files of all languages.
    ///
    /// @param strict whether a missing message or argument throws, as in tests, instead of being logged and mended
    /// @throws IllegalStateException if a file has errors; the message lists them all
    public static Messages load(Languages languages, boolean strict) {
        Map<Language, MessageFile> files = new LinkedHashMap<>();
        languages.all().forEach(language -> MessageFile.of(language).ifPresent(file -> files.put(language, file)));
        List<String> errors = MessageChecks.errors(languages, files);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("i18n has errors:\n  " + String.join("\n  ", errors));
        }
        Map<Language, Map<String, MessagePattern>> patterns = new LinkedHashMap<>();
        files.forEach((language, file) -> {
            Map<String, MessagePattern> parsed = new LinkedHashMap<>();
            file.texts().forEach((key, text) -> parsed.put(key, new MessagePattern(text).freeze()));
            patterns.put(language, parsed);
        });
        return new Messages(languages, patterns, strict);
    }

    /// The wording of one language.
    public Wording in(Language language) {
        return new Wording(this, language);
    }

    /// The languages these messages are for.
    public Languages languages() {
        return languages;
    }

    /// The keys of all messages.
    public Set<String> keys() {
        return patterns.getOrDefault(languages.source(), Map.of()).keySet();
    }

    Text text(String key, Language language, Arg... args) {
        for (Language candidate : languages.chain(language)) {
            Optional<MessagePattern> pattern = Optional.ofNullable(
                    patterns.getOrDefault(candidate, Map.of()).get(key));
            if (pattern.isPresent()) {
                return rendered(key, candidate, pattern.get(), List.of(args));
            }
        }
        return mended("No message " + key, Text.empty(language));
    }

    private Text rendered(String key, Language language, MessagePattern pattern, List<Arg> args) {
        Renderer renderer = renderers.getOrDefault(language, new Renderer(language));
        Renderer.Rendered rendered = renderer.render(pattern, args);
        return rendered.missing().isEmpty()
                ? rendered.text()
                : mended("Message " + key + " lacks " + rendered.missing(), rendered.text());
    }

    private Text mended(String fault, Text instead) {
        if (strict) {
            throw new IllegalArgumentException(fault);
        }
        log.error(fault);
        return instead;
    }
}
