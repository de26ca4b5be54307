package de.lotsin.content;

import de.lotsin.content.StarterFiles.AnswerEntry;
import de.lotsin.content.StarterFiles.ContactEntry;
import de.lotsin.content.StarterFiles.OfferEntry;
import de.lotsin.content.StarterFiles.SourceEntry;
import de.lotsin.content.StarterFiles.TopicFile;
import de.lotsin.hours.Hours;
import de.lotsin.place.Places;
import de.lotsin.place.Search;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the facts of entries, that is, everything but their words.
@Component
class ContentTables {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Places places;

    ContentTables(JdbcClient jdbc, JdbcTemplate template, Places places) {
        this.jdbc = jdbc;
        this.template = template;
        this.places = places;
    }

    TextBatch texts(String author, Instant at) {
        return new TextBatch(template, author, at);
    }

    void insert(TopicFile topic) {
        jdbc.sql("insert into topic values (:topic, :position, :pictogram, :sensitive, :emergency)")
                .paramSource(topic)
                .update();
    }

    void insert(String topic, int position, AnswerEntry answer) {
        jdbc.sql("""
                insert into answer (code, topic, position, legal, safety, human, emergency, checked_on, review_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        answer.code(),
                        topic,
                        position,
                        answer.legal(),
                        answer.safety(),
                        answer.human(),
                        answer.emergency(),
                        answer.checkedOn())
                .param(answer.reviewBy())
                .update();
        for (int i = 0; i < answer.sources().size(); i++) {
            SourceEntry source = answer.sources().get(i);
            jdbc.sql("insert into answer_source values (?, ?, ?, ?)")
                    .params(answer.code(), i, source.name())
                    .param(source.web())
                    .update();
        }
    }

    void insert(ContactEntry c) {
        jdbc.sql("""
                insert into contact (code, kind, organisation, topics, districts, place, postcode, address, languages, interpreter,
                  phones, mail, web, hours, online, access, childcare, women_only, female_staff, cost, papers, publish, fact, source)
                values (:code, :kind, :organisation, :topics, :districts, :place, :plz, :address, :languages, :interpreter,
                  :phones, :mail, :web, :hours, :online, :access, :childcare, :womenOnly, :femaleStaff, :cost, :papers, :publish, :fact, :source)
                """)
                .param("code", c.code())
                .param("kind", c.kind())
                .param("organisation", c.organisation())
                .param("topics", array(c.topics()))
                .param("districts", array(c.districts()))
                .param("place", place(c))
                .param("plz", c.plz())
                .param("address", c.address())
                .param("languages", array(c.languages()))
                .param("interpreter", c.interpreter())
                .param("phones", array(c.phones()))
                .param("mail", c.mail())
                .param("web", c.web())
                .param("hours", Hours.of(c.hours()).compact())
                .param("online", c.online())
                .param("access", c.access())
                .param("childcare", c.childcare())
                .param("womenOnly", c.womenOnly())
                .param("femaleStaff", c.femaleStaff() == null ? "unknown" : c.femaleStaff())
                .param("cost", c.cost())
                .param("papers", c.papers())
                .param("publish", c.publish())
                .param("fact", c.fact())
                .param("source", c.source())
                .update();
    }

    void insert(OfferEntry o) {
        jdbc.sql("""
                insert into offer (code, topics, contact, modes, cost, papers, childcare, access, women_only, languages, interpreter, hours, fact, source)
                values (:code, :topics, :contact, :modes, :cost, :papers, :childcare, :access, :womenOnly, :languages, :interpreter, :hours, :fact, :source)
                """)
                .param("code", o.code())
                .param("topics", array(o.topics()))
                .param("contact", o.contact())
                .param("modes", array(o.mode()))
                .param("cost", o.cost())
                .param("papers", o.papers())
                .param("childcare", o.childcare())
                .param("access", o.access())
                .param("womenOnly", o.womenOnly())
                .param("languages", array(o.languages()))
                .param("interpreter", o.interpreter())
                .param("hours", Hours.of(o.hours()).compact())
                .param("fact", o.fact())
                .param("source", o.source())
                .update();
    }

    /// The code of the place where a contact is: its postcode where it has one, else its town.
    private @Nullable String place(ContactEntry contact) {
        String name = contact.plz() != null ? contact.plz() : contact.town();
        if (name == null) {
            return null;
        }
        return switch (places.find(name)) {
            case Search.Found found -> found.place().code();
            case Search.Several several -> several.places().getFirst().code();
            case Search.Outside _, Search.Unknown _ ->
                throw new IllegalStateException(contact.code() + " is in no place of Saxony: " + name);
        };
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }
}
