package de.lotsin.content;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads everything that may be shown out of the database into a new [Catalogue].
@Component
class CatalogueReader {

    private final JdbcClient jdbc;
    private final Languages languages;
    private final boolean demo;

    CatalogueReader(JdbcClient jdbc, Languages languages, @Value("${lotsin.demo:true}") boolean demo) {
        this.jdbc = jdbc;
        this.languages = languages;
        this.demo = demo;
    }

    Catalogue read() {
        Translations words = new Translations(jdbc, languages, demo);
        return new Catalogue(
                told(topics(words), Topic::texts),
                told(answers(words), Answer::texts),
                told(offers(words), Offer::texts),
                contacts(words));
    }

    /// Those of which something may be shown in some language. A contact helps without words as well.
    private static <T> List<T> told(List<T> entries, Function<T, Localised<?>> texts) {
        return entries.stream()
                .filter(entry -> !texts.apply(entry).versions().isEmpty())
                .toList();
    }

    private List<Topic> topics(Translations words) {
        return jdbc.sql("select * from topic order by position, code")
                .query((row, _) -> new Topic(
                        row.getString("code"),
                        row.getInt("position"),
                        row.getString("pictogram"),
                        row.getBoolean("sensitive"),
                        row.getBoolean("emergency"),
                        words.of(
                                "topic",
                                row.getString("code"),
                                texts -> new Topic.Words(
                                        Translations.text(texts, "label"), Translations.text(texts, "intro")))))
                .list();
    }

    private List<Answer> answers(Translations words) {
        Map<String, List<Answer.Source>> sources = sources();
        Map<String, Map<Language, List<String>>> examples = examples();
        return jdbc.sql("""
                select answer.* from answer join topic on topic.code = answer.topic
                where not hidden order by topic.position, topic.code, answer.position, answer.code
                """)
                .query((row, _) -> {
                    String code = row.getString("code");
                    return new Answer(
                            code,
                            row.getString("topic"),
                            row.getBoolean("legal"),
                            row.getBoolean("safety"),
                            row.getBoolean("human"),
                            row.getBoolean("emergency"),
                            row.getObject("checked_on", LocalDate.class),
                            Columns.day(row, "review_by"),
                            sources.getOrDefault(code, List.of()),
                            words.of("answer", code, Translations.ANSWER),
                            examples.getOrDefault(code, Map.of()));
                })
                .list();
    }

    private List<Offer> offers(Translations words) {
        return jdbc.sql("select * from offer order by code")
                .query((row, _) -> new Offer(
                        row.getString("code"),
                        Columns.strings(row, "topics"),
                        Columns.text(row, "contact"),
                        Columns.strings(row, "modes"),
                        Columns.facts(row),
                        Columns.strings(row, "languages"),
                        row.getString("hours"),
                        Columns.verification(row),
                        words.of("offer", row.getString("code"), Translations.OFFER)))
                .list();
    }

    private List<Contact> contacts(Translations words) {
        return jdbc.sql("select * from contact where publish order by code")
                .query((row, _) -> new Contact(
                        row.getString("code"),
                        row.getString("kind"),
                        row.getString("organisation"),
                        Columns.strings(row, "topics"),
                        new Contact.Reach(
                                Columns.strings(row, "districts"),
                                Columns.text(row, "place"),
                                Columns.text(row, "address"),
                                row.getBoolean("online")),
                        Columns.strings(row, "languages"),
                        new Contact.Lines(
                                Columns.strings(row, "phones"), Columns.text(row, "mail"), Columns.text(row, "web")),
                        row.getString("hours"),
                        Columns.facts(row),
                        Columns.verification(row),
                        words.of(
                                "contact",
                                row.getString("code"),
                                texts -> new Contact.Words(Translations.text(texts, "about")))))
                .list();
    }

    private Map<String, List<Answer.Source>> sources() {
        Map<String, List<Answer.Source>> sources = new HashMap<>();
        jdbc.sql("select answer, name, coalesce(web, '') as web from answer_source order by answer, position")
                .query((ResultSet row) -> {
                    sources.computeIfAbsent(row.getString("answer"), _ -> new ArrayList<>())
                            .add(new Answer.Source(row.getString("name"), row.getString("web")));
                });
        return sources;
    }

    private Map<String, Map<Language, List<String>>> examples() {
        Map<String, Map<Language, List<String>>> examples = new HashMap<>();
        jdbc.sql("select answer, language, phrase from example order by answer, language, position")
                .query((ResultSet row) -> {
                    Optional<Language> language = languages.of(row.getString("language"));
                    String phrase = row.getString("phrase");
                    String answer = row.getString("answer");
                    language.ifPresent(known -> examples.computeIfAbsent(answer, _ -> new HashMap<>())
                            .computeIfAbsent(known, _ -> new ArrayList<>())
                            .add(phrase));
                });
        return examples;
    }
}
