package de.lotsin.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.content.StarterFiles.AnswerEntry;
import de.lotsin.content.StarterFiles.AnswerTranslation;
import de.lotsin.content.StarterFiles.ContactEntry;
import de.lotsin.content.StarterFiles.OfferEntry;
import de.lotsin.content.StarterFiles.TopicFile;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.text.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the starter files promise. `-Dcontent=stamp` marks all translations as translations of today's German.
class StarterContentTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final int LONGEST_ANSWER = 680;
    private static final int LONGEST_LABEL = 28;

    @BeforeAll
    static void stamp() throws IOException {
        if ("stamp".equals(System.getProperty("content"))) {
            Stamps stamps = new Stamps();
            for (Language language : LANGUAGES.all()) {
                stamps.write(language);
            }
        }
    }

    /// The languages with answers; the others have labels of topics at most.
    static Stream<Language> launch() {
        return Stream.of("de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku")
                .map(tag -> LANGUAGES.of(tag).orElseThrow());
    }

    static Stream<TopicFile> topics() {
        return StarterFiles.TOPICS.stream().map(StarterFiles::topic);
    }

    @Test
    void hasAnAnswerForEveryTopicAndThirtyInAll() {
        assertThat(topics()).allSatisfy(topic -> assertThat(topic.answers()).isNotEmpty());
        assertThat(topics().mapToInt(topic -> topic.answers().size()).sum()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void namesEveryCodeOnce() {
        List<String> codes = topics().flatMap(topic -> topic.answers().stream())
                .map(AnswerEntry::code)
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z][a-z0-9]{1,17}"));
    }

    @Test
    void givesEveryLegalAnswerAnEndWithinSixMonths() {
        assertThat(topics().flatMap(topic -> topic.answers().stream())).allSatisfy(answer -> {
            assertThat(answer.sources()).isNotEmpty();
            if (answer.legal()) {
                assertThat(answer.reviewBy())
                        .isBetween(answer.checkedOn(), answer.checkedOn().plusMonths(6));
            }
        });
    }

    @Test
    void neverGivesAShelterAnAddress() {
        assertThat(StarterFiles.contacts().contacts())
                .filteredOn(contact -> contact.kind().equals("shelter"))
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(Stream.of(contact.address(), contact.plz(), contact.town()))
                        .containsOnlyNulls());
    }

    @Test
    void hasSomebodyToAskByPhoneOrOnlineForEveryTopic() {
        Set<String> helped = new HashSet<>();
        StarterFiles.contacts().contacts().stream()
                .filter(contact -> contact.publish() && contact.online())
                .forEach(contact -> helped.addAll(contact.topics()));

        assertThat(helped).containsAll(StarterFiles.TOPICS);
    }

    @Test
    void showsNoBareNumberThatSomebodyMightHaveToDial() {
        assertThat(topics().flatMap(topic -> topic.answers().stream())).allSatisfy(answer -> {
            String words = String.join("\n", Fields.of(answer).texts().values());
            assertThat(words.replaceAll("\\{phone [^}]+}", "")).doesNotContainPattern("\\b(0[0-9]{2,}|11[0-9])\\b");
        });
    }

    @ParameterizedTest
    @MethodSource("launch")
    void translatesEverythingThatIsInGerman(Language language) {
        List<String> problems = new ArrayList<>();
        topics().forEach(topic -> {
            var file = StarterFiles.topic(topic.topic(), language).orElseThrow();
            compare(language, topic.topic(), Fields.of(topic), Fields.of(file), file.of())
                    .forEach(problems::add);
            Map<String, AnswerTranslation> answers =
                    Optional.ofNullable(file.answers()).orElse(Map.of());
            for (AnswerEntry answer : topic.answers()) {
                AnswerTranslation translated = answers.get(answer.code());
                if (translated == null) {
                    problems.add(answer.code() + " is missing");
                } else {
                    compare(language, answer.code(), Fields.of(answer), Fields.of(translated), translated.of())
                            .forEach(problems::add);
                    if (translated.examples().size() < 4) {
                        problems.add(answer.code() + " has too few examples");
                    }
                }
            }
        });

        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("launch")
    void translatesContactsAndOffers(Language language) {
        List<String> problems = new ArrayList<>();
        var contacts = StarterFiles.contacts(language).orElseThrow().contacts();
        for (ContactEntry contact : StarterFiles.contacts().contacts()) {
            Optional.ofNullable(contacts.get(contact.code()))
                    .ifPresentOrElse(
                            translated -> compare(
                                            language,
                                            contact.code(),
                                            Fields.of(contact),
                                            Fields.of(translated),
                                            translated.of())
                                    .forEach(problems::add),
                            () -> problems.add(contact.code() + " is missing"));
        }
        var offers = StarterFiles.offers(language).orElseThrow().offers();
        for (OfferEntry offer : StarterFiles.offers().offers()) {
            Optional.ofNullable(offers.get(offer.code()))
                    .ifPresentOrElse(
                            translated -> compare(
                                            language,
                                            offer.code(),
                                            Fields.of(offer),
                                            Fields.of(translated),
                                            translated.of())
                                    .forEach(problems::add),
                            () -> problems.add(offer.code() + " is missing"));
        }

        assertThat(problems).isEmpty();
    }

    private static Stream<String> compare(
            Language language,
            String code,
            Fields german,
            Fields translated,
            @org.jspecify.annotations.Nullable String of) {
        List<String> problems = new ArrayList<>();
        if (!german.mark().equals(of)) {
            problems.add(code + " does not translate today's German");
        }
        int length = 0;
        for (Map.Entry<String, String> text : translated.texts().entrySet()) {
            String source = german.texts().getOrDefault(text.getKey(), "");
            String where = code + "." + text.getKey();
            length += text.getValue().length();
            if (text.getValue().isBlank()) {
                problems.add(where + " is empty");
            }
            if (!Markup.placeholders(source).stream()
                    .sorted()
                    .toList()
                    .equals(Markup.placeholders(text.getValue()).stream()
                            .sorted()
                            .toList())) {
                problems.add(where + " has other placeholders");
            }
            if (Set.of("label", "title").contains(text.getKey())
                    && text.getValue().length() > LONGEST_LABEL) {
                problems.add(where + " is too long: " + text.getValue().length());
            }
            if (text.getValue().matches("(?s).*[\u200E\u200F\u202A-\u202E\u2066-\u2069].*")) {
                problems.add(where + " holds direction marks");
            }
            if (language.tag().matches("fa.*|ps|ckb") && text.getValue().matches("(?s).*[يك].*")) {
                problems.add(where + " has Arabic letters");
            }
        }
        if (length > LONGEST_ANSWER) {
            problems.add(code + " is too long: " + length);
        }
        return problems.stream();
    }
}
