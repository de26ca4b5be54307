package de.lotsin.content;

import de.lotsin.text.Language;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Texts collected from files, then written in a few statements.
final class TextBatch {

    private final JdbcTemplate jdbc;
    private final String author;
    private final Timestamp at;
    private final Map<String, Fields> sources = new HashMap<>();
    private final List<Object[]> units = new ArrayList<>();
    private final List<Object[]> revisions = new ArrayList<>();
    private final List<Object[]> translations = new ArrayList<>();
    private final List<Object[]> examples = new ArrayList<>();

    TextBatch(JdbcTemplate jdbc, String author, Instant at) {
        this.jdbc = jdbc;
        this.author = author;
        this.at = Timestamp.from(at);
    }

    /// How a translation came to be.
    record Status(Language language, String origin, String review) {}

    /// @param of the mark of the German it translates
    record Translated(Fields fields, @Nullable String of) {}

    void source(String kind, String code, Fields fields) {
        sources.put(kind + code, fields);
        fields.texts().forEach((field, body) -> {
            units.add(new Object[] {kind, code, field, Fields.MAX.getOrDefault(field, 400)});
            revisions.add(new Object[] {body, Fields.hash(body), author, at, kind, code, field});
        });
    }

    /// A translation of another German than the current one arrives as outdated; one of an entry that is not there is
    /// left out.
    void translation(String kind, String code, Translated translated, Status status) {
        Fields source = sources.get(kind + code);
        if (source == null) {
            return;
        }
        boolean current = source.mark().equals(translated.of());
        translated
                .fields()
                .texts()
                .forEach((field, body) -> translations.add(new Object[] {
                    status.language().tag(),
                    body,
                    current ? Fields.hash(source.texts().getOrDefault(field, "")) : "",
                    status.origin(),
                    status.review(),
                    author,
                    at,
                    kind,
                    code,
                    field
                }));
    }

    void examples(String answer, Language language, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            examples.add(new Object[] {language.tag(), i, phrases.get(i), answer});
        }
    }

    void write() {
        jdbc.batchUpdate(
                "insert into text_unit (owner_kind, owner_code, field, max_length) values (?, ?, ?, ?)", units);
        jdbc.batchUpdate("""
                insert into source_revision (unit_id, revision, body, hash, state, author, at)
                select id, 1, ?, ?, 'draft', ?, ? from text_unit where owner_kind = ? and owner_code = ? and field = ?
                """, revisions);
        jdbc.batchUpdate("""
                insert into translation (unit_id, language, body, source_hash, origin, review, author, at)
                select id, ?, ?, ?, ?, ?, ?, ? from text_unit where owner_kind = ? and owner_code = ? and field = ?
                """, translations);
        jdbc.batchUpdate(
                "insert into example (answer, language, position, phrase) select code, ?, ?, ? from answer where code = ?",
                examples);
    }
}
