package de.lotsin.content;

import de.lotsin.content.StarterFiles.AnswerEntry;
import de.lotsin.content.StarterFiles.AnswerTranslation;
import de.lotsin.content.StarterFiles.ContactEntry;
import de.lotsin.content.StarterFiles.OfferEntry;
import de.lotsin.content.StarterFiles.TopicFile;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings the starter files into an empty database, once. From then on the database is the truth. Everything arrives as
/// a draft.
@Component
class StarterContent {

    private static final String STARTER = "starter";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ContentTables tables;
    private final Languages languages;

    StarterContent(JdbcClient jdbc, TransactionTemplate transaction, ContentTables tables, Languages languages) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tables = tables;
        this.languages = languages;
    }

    /// Imports everything if there is no topic yet; safe to be called by several instances at once.
    void importOnce(Instant now) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('lotsin starter content'))")
                    .query()
                    .singleRow();
            if (jdbc.sql("select count(*) from topic").query(Long.class).single() == 0) {
                new Import(now).run();
            }
        });
    }

    /// One import in progress.
    private final class Import {

        private final TextBatch texts;

        Import(Instant now) {
            this.texts = tables.texts(STARTER, now);
        }

        void run() {
            StarterFiles.TOPICS.forEach(code -> topic(StarterFiles.topic(code)));
            StarterFiles.contacts().contacts().forEach(this::contact);
            StarterFiles.offers().offers().forEach(this::offer);
            for (Language language : languages.all()) {
                if (!language.equals(languages.source())) {
                    translated(language);
                }
            }
            texts.write();
        }

        private void topic(TopicFile topic) {
            tables.insert(topic);
            texts.source("topic", topic.topic(), Fields.of(topic));
            for (int i = 0; i < topic.answers().size(); i++) {
                AnswerEntry answer = topic.answers().get(i);
                tables.insert(topic.topic(), i, answer);
                texts.source("answer", answer.code(), Fields.of(answer));
                texts.examples(answer.code(), languages.source(), answer.examples());
            }
        }

        private void contact(ContactEntry contact) {
            tables.insert(contact);
            texts.source("contact", contact.code(), Fields.of(contact));
        }

        private void offer(OfferEntry offer) {
            tables.insert(offer);
            texts.source("offer", offer.code(), Fields.of(offer));
        }

        private void translated(Language language) {
            for (String code : StarterFiles.TOPICS) {
                StarterFiles.topic(code, language).ifPresent(file -> {
                    TextBatch.Status status = new TextBatch.Status(language, file.origin(), file.review());
                    texts.translation("topic", code, new TextBatch.Translated(Fields.of(file), file.of()), status);
                    answers(Optional.ofNullable(file.answers()).orElse(Map.of()), status);
                });
            }
            StarterFiles.contacts(language)
                    .ifPresent(file -> file.contacts()
                            .forEach((code, contact) -> texts.translation(
                                    "contact",
                                    code,
                                    new TextBatch.Translated(Fields.of(contact), contact.of()),
                                    new TextBatch.Status(language, file.origin(), file.review()))));
            StarterFiles.offers(language)
                    .ifPresent(file -> file.offers()
                            .forEach((code, offer) -> texts.translation(
                                    "offer",
                                    code,
                                    new TextBatch.Translated(Fields.of(offer), offer.of()),
                                    new TextBatch.Status(language, file.origin(), file.review()))));
        }

        private void answers(Map<String, AnswerTranslation> answers, TextBatch.Status status) {
            answers.forEach((code, answer) -> {
                texts.translation("answer", code, new TextBatch.Translated(Fields.of(answer), answer.of()), status);
                texts.examples(
                        code,
                        status.language(),
                        Optional.ofNullable(answer.examples()).orElse(List.of()));
            });
        }
    }
}
