package de.lotsin.content;

import static de.lotsin.content.ContentDatabase.LANGUAGES;
import static de.lotsin.content.ContentDatabase.language;
import static de.lotsin.content.ContentDatabase.visit;
import static de.lotsin.conversation.Seen.links;
import static de.lotsin.conversation.Seen.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotsin.TestClock;
import de.lotsin.content.ContentDatabase.Editors;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.hours.Hours;
import de.lotsin.text.Text;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/// What a text has to go through before a woman reads it, and what takes it away again.
class PublishingTests {

    /// Legal, about safety.
    private static final String STRICT = "wohnsitzauflage";
    /// Neither.
    private static final String PLAIN = "mobbing";

    private static final ContentDatabase DATABASE = new ContentDatabase();

    private Editors editors;

    @BeforeAll
    static void begin() {
        DATABASE.starter().importOnce(TestClock.START);
    }

    @BeforeEach
    void open() throws SQLException {
        editors = DATABASE.editors();
    }

    @AfterEach
    void takeBack() throws SQLException {
        editors.close();
    }

    @Test
    void showsDraftsInADemoMarkedAsDrafts() {
        Answer answer = answer(PLAIN, true);

        assertThat(answer.texts().versions().values()).isNotEmpty().allMatch(Localised.Version::draft);
        assertThat(notes(open(PLAIN, visit("ar"), true))).contains(said("content.draft", "ar"));
    }

    @Test
    void showsNoDraftOutsideADemo() {
        Catalogue catalogue = editors.catalogue(false);

        assertThat(catalogue.topics()).isEmpty();
        assertThat(catalogue.answers()).isEmpty();
        assertThat(catalogue.offersOf("")).isEmpty();
        assertThat(catalogue.contacts())
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(contact.texts().versions()).isEmpty());
    }

    @Test
    void showsWhatAnotherPersonHasPublished() {
        editors.publish(PLAIN);

        Answer answer = answer(PLAIN, false);

        assertThat(answer.texts().versions()).containsOnlyKeys(language("de"));
        assertThat(words(open(PLAIN, visit("de"), false)))
                .contains(
                        answer.texts().in(language("de")).orElseThrow().words().question())
                .doesNotContain(said("content.draft", "de"));
    }

    @Test
    void offersTheGermanByNameWhereNoTranslationIsApproved() {
        editors.publish(PLAIN);

        Page page = open(PLAIN, visit("ar"), false);

        assertThat(page.heading().plain()).isEqualTo(said("content.not-yet-heading", "ar"));
        assertThat(links(page)).contains("a-mobbing-1-de").doesNotContain("a-mobbing-1-en");
    }

    @Test
    void showsATranslationOnceItIsApproved() {
        editors.publish(PLAIN);
        editors.approve(PLAIN, "ar");

        assertThat(answer(PLAIN, false).texts().versions()).containsOnlyKeys(language("de"), language("ar"));
        assertThat(notes(open(PLAIN, visit("ar"), false)))
                .doesNotContain(said("content.draft", "ar"), said("content.outdated", "ar"));
    }

    @Test
    void showsNoTranslationOfAGermanThatIsADraft() {
        editors.approve(PLAIN, "ar");

        assertThat(editors.catalogue(false).answer(PLAIN)).isEmpty();
    }

    @Test
    void showsNoEntryOfWhichOnePartIsMissing() {
        editors.publish(PLAIN);
        editors.approve(PLAIN, "ar");
        editors.jdbc().sql("""
                delete from translation using text_unit where id = unit_id and owner_code = ? and field = 'next' and language = 'ar'
                """).param(PLAIN).update();

        assertThat(answer(PLAIN, false).texts().versions()).containsOnlyKeys(language("de"));
    }

    @Test
    void keepsShowingThePublishedGermanWhileSomebodyRewritesIt() {
        editors.publish(PLAIN);
        editors.approve(PLAIN, "ar");
        editors.rewrite(PLAIN, "what", "Das Neue.");

        Answer answer = answer(PLAIN, false);

        assertThat(answer.texts().in(language("de")).orElseThrow().words().what())
                .isNotEqualTo("Das Neue.");
        assertThat(answer.texts().in(language("ar")).orElseThrow().outdated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"kita, true", "kita, false", "frauenhaus, true", "frauenhaus, false"})
    void neverShowsAnOutdatedTranslationOfALegalOrSafetyText(String code, boolean demo) {
        editors.publish(code);
        editors.approve(code, "ar");
        editors.rewrite(code, "what", "Das Gesetz ist jetzt anders.");
        editors.publish(code);

        assertThat(answer(code, demo).texts().versions())
                .containsKey(language("de"))
                .doesNotContainKey(language("ar"));
        Page page = open(code, visit("ar"), demo);
        assertThat(page.heading().plain()).isEqualTo(said("content.not-yet-heading", "ar"));
        assertThat(links(page)).contains("a-" + code + "-1-de").doesNotContain("a-" + code + "-1-ar");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void notesUnderAnotherTranslationThatTheGermanIsNewer(boolean demo) {
        editors.publish(PLAIN);
        editors.approve(PLAIN, "ar");
        editors.rewrite(PLAIN, "what", "Das ist jetzt anders.");
        editors.publish(PLAIN);

        assertThat(notes(open(PLAIN, visit("ar"), demo))).contains(said("content.outdated", "ar"));
        assertThat(words(open(PLAIN, visit("de"), demo)))
                .contains("Das ist jetzt anders.")
                .doesNotContain(said("content.outdated", "de"));
    }

    @Test
    void saysThatALegalAnswerIsBeingCheckedOnceItsTimeIsOver() {
        Answer answer = answer(STRICT, true);
        LocalDate last = answer.reviewBy().orElseThrow();

        Page onTheLastDay = open(STRICT, visit("de", noon(last)), true);
        Page after = open(STRICT, visit("de", noon(last.plusDays(1))), true);

        assertThat(onTheLastDay.heading().plain()).isEqualTo(german(answer).question());
        assertThat(after.heading().plain()).isEqualTo(said("content.due-heading", "de"));
        assertThat(words(after))
                .doesNotContain(german(answer).what().strip().lines().toList());
        assertThat(links(after)).contains("n-wohnen");
    }

    @Test
    void isOverAtMidnightInBerlin() {
        LocalDate last = answer(STRICT, true).reviewBy().orElseThrow();
        Instant midnight = last.plusDays(1).atStartOfDay(Hours.BERLIN).toInstant();

        assertThat(open(STRICT, visit("de", midnight.minusSeconds(1)), true)
                        .heading()
                        .plain())
                .isNotEqualTo(said("content.due-heading", "de"));
        assertThat(open(STRICT, visit("de", midnight), true).heading().plain())
                .isEqualTo(said("content.due-heading", "de"));
    }

    @Test
    void aHiddenAnswerIsNowhere() {
        editors.jdbc()
                .sql("update answer set hidden = true where code = 'kita'")
                .update();
        Published published = editors.published(true);

        Page topic = new TopicDesk(published, LANGUAGES)
                .open(Link.to('t', "kinder"), visit("de"))
                .orElseThrow();
        Page question = new QuestionDesk(published, LANGUAGES)
                .open(Link.to('q', "kita", "schule"), visit("de"))
                .orElseThrow();

        assertThat(new AnswerDesk(published, LANGUAGES).open(AnswerDesk.to("kita"), visit("de")))
                .isEmpty();
        assertThat(links(topic)).contains("a-schule").doesNotContain("a-kita");
        assertThat(links(question)).contains("a-schule").doesNotContain("a-kita");
    }

    @Test
    void nobodyReviewsHerOwnGerman() {
        refuses("update source_revision set state = 'published', reviewer = author");
    }

    @Test
    void nothingIsPublishedWithoutAReviewer() {
        refuses("update source_revision set state = 'reviewed'");
    }

    @Test
    void nobodyApprovesHerOwnTranslation() {
        refuses("update translation set review = 'approved', reviewer = author, reviewed_hash = source_hash");
    }

    @Test
    void noTranslationIsApprovedWithoutAReviewerAndWhatSheRead() {
        refuses("update translation set review = 'approved', reviewed_hash = source_hash");
    }

    @Test
    void noLegalAnswerIsWithoutAnEnd() {
        refuses("update answer set review_by = null where legal");
    }

    @Test
    void noAnswerLastsLongerThanSixMonths() {
        refuses("update answer set review_by = checked_on + interval '6 months 1 day' where legal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address = 'Hauptstraße 1'", "postcode = '04109'", "place = 'leipzig'"})
    void noShelterHasAnAddress(String where) {
        refuses("update contact set " + where + " where kind = 'shelter'");
    }

    @Test
    void noContactWithAnAddressBecomesAShelter() {
        refuses("update contact set kind = 'shelter' where address is not null");
    }

    @Test
    void keepsWhatATranslationSaidBefore() {
        String before = translated();

        editors.jdbc().sql("""
                update translation set body = 'شيء آخر' from text_unit
                where id = unit_id and owner_code = ? and field = 'what' and language = 'ar'
                """).param(PLAIN).update();
        editors.approve(PLAIN, "ar");

        assertThat(translated()).isEqualTo("شيء آخر");
        assertThat(editors.jdbc()
                        .sql("select body from translation_history")
                        .query(String.class)
                        .list())
                .containsExactly(before);
    }

    private String translated() {
        return editors.jdbc().sql("""
                select body from translation join text_unit on id = unit_id
                where owner_code = ? and field = 'what' and language = 'ar'
                """).param(PLAIN).query(String.class).single();
    }

    private void refuses(String statement) {
        assertThatThrownBy(() -> editors.jdbc().sql(statement).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("violates check constraint");
    }

    private Answer answer(String code, boolean demo) {
        return editors.catalogue(demo).answer(code).orElseThrow();
    }

    private Page open(String code, Visit visit, boolean demo) {
        return new AnswerDesk(editors.published(demo), LANGUAGES)
                .open(AnswerDesk.to(code), visit)
                .orElseThrow();
    }

    private static Answer.Words german(Answer answer) {
        return answer.texts().in(language("de")).orElseThrow().words();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Hours.BERLIN).toInstant();
    }

    private static String said(String key, String tag) {
        return visit(tag).wording().text(key).plain();
    }

    private static List<String> notes(Page page) {
        return page.notes().stream().map(Text::plain).toList();
    }
}
