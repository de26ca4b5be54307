package de.lotsin.content;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All texts that may be shown at one moment, German and translated. In a demo drafts may be shown, marked. A legal or
/// safety text whose German has
/// changed since is never shown.
final class Translations {

    static final Function<Map<String, String>, Answer.Words> ANSWER = texts -> new Answer.Words(
            text(texts, "title"),
            text(texts, "question"),
            text(texts, "what"),
            text(texts, "next"),
            text(texts, "who"));

    static final Function<Map<String, String>, Offer.Words> OFFER = texts ->
            new Offer.Words(text(texts, "title"), text(texts, "about"), text(texts, "for-whom"), text(texts, "how"));

    /// The newest German of each text that may be shown, then the translations of exactly that or of an older one.
    private static final String SHOWN = """
            with source as (
              select distinct on (unit_id) unit_id, body, hash, state <> 'published' as draft
              from source_revision where state = 'published' or :demo order by unit_id, revision desc
            ), unit as (
              select text_unit.*, coalesce(answer.legal or answer.safety, false) as strict,
                     count(*) over (partition by owner_kind, owner_code) as size
              from text_unit left join answer on owner_kind = 'answer' and owner_code = answer.code
            )
            select owner_kind, owner_code, field, size, 'de' as language, body, draft, false as outdated
            from unit join source on source.unit_id = unit.id
            union all
            select owner_kind, owner_code, field, size, language, translation.body, review <> 'approved', source_hash <> source.hash
            from unit join source on source.unit_id = unit.id join translation on translation.unit_id = unit.id
            where (review = 'approved' or :demo) and not (strict and source_hash <> source.hash)
            """;

    private final Map<Key, Entry> entries = new HashMap<>();

    Translations(JdbcClient jdbc, Languages languages, boolean demo) {
        jdbc.sql(SHOWN).param("demo", demo).query((ResultSet row) -> {
            Optional<Language> language = languages.of(row.getString("language"));
            if (language.isPresent()) {
                Key key = new Key(row.getString("owner_kind"), row.getString("owner_code"), language.get());
                Entry entry = entries.computeIfAbsent(key, _ -> new Entry());
                entry.size = row.getInt("size");
                entry.texts.put(row.getString("field"), row.getString("body"));
                entry.draft |= row.getBoolean("draft");
                entry.outdated |= row.getBoolean("outdated");
            }
        });
    }

    /// The versions of one entry; a language counts only when it has all of the entry's texts.
    <T> Localised<T> of(String kind, String code, Function<Map<String, String>, T> words) {
        Map<Language, Localised.Version<T>> versions = new HashMap<>();
        entries.forEach((key, entry) -> {
            if (key.kind.equals(kind) && key.code.equals(code) && entry.texts.size() == entry.size) {
                versions.put(
                        key.language,
                        new Localised.Version<>(key.language, words.apply(entry.texts), entry.draft, entry.outdated));
            }
        });
        return new Localised<>(versions);
    }

    static String text(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "");
    }

    private record Key(String kind, String code, Language language) {}

    private static final class Entry {
        private final Map<String, String> texts = new HashMap<>();
        private int size;
        private boolean draft;
        private boolean outdated;
    }
}
