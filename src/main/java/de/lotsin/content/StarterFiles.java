package de.lotsin.content;

import de.lotsin.text.Language;
import de.lotsin.text.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The starter content as it lies in `i18n/content/<tag>/`: the German files carry codes, flags, sources and links, the
/// others only text and the mark
/// of the German they translate.
final class StarterFiles {

    /// The topics, in their order; there is one file for each.
    static final List<String> TOPICS = List.of(
            "asyl",
            "wohnen",
            "deutsch",
            "kinder",
            "arbeit",
            "gesundheit",
            "schwanger",
            "psyche",
            "gewalt",
            "familie",
            "frauen",
            "mitmachen",
            "diskriminierung",
            "geld",
            "dolmetschen",
            "lsbtiq",
            "fach");

    private StarterFiles() {}

    record TopicFile(
            String topic,
            int position,
            String pictogram,
            boolean sensitive,
            boolean emergency,
            String label,
            String intro,
            List<AnswerEntry> answers) {}

    record AnswerEntry(
            String code,
            boolean legal,
            boolean safety,
            boolean human,
            boolean emergency,
            LocalDate checkedOn,
            @Nullable LocalDate reviewBy,
            List<SourceEntry> sources,
            String title,
            String question,
            String what,
            String next,
            String who,
            List<String> examples) {}

    record SourceEntry(String name, @Nullable String web) {}

    record ContactFile(List<ContactEntry> contacts) {}

    record ContactEntry(
            String code,
            String kind,
            String organisation,
            List<String> topics,
            List<String> districts,
            @Nullable String town,
            @Nullable String plz,
            @Nullable String address,
            List<String> languages,
            String interpreter,
            List<String> phones,
            @Nullable String mail,
            @Nullable String web,
            Object hours,
            boolean online,
            String access,
            String childcare,
            boolean womenOnly,
            @Nullable String femaleStaff,
            String cost,
            String papers,
            boolean publish,
            String fact,
            String source,
            String about) {}

    record OfferFile(List<OfferEntry> offers) {}

    record OfferEntry(
            String code,
            List<String> topics,
            @Nullable String contact,
            List<String> mode,
            String cost,
            String papers,
            String childcare,
            String access,
            boolean womenOnly,
            List<String> languages,
            String interpreter,
            Object hours,
            String fact,
            String source,
            String title,
            String about,
            String forWhom,
            String how) {}

    /// @param of the mark of the German label and intro that this translates
    record TopicTranslation(
            String translates,
            String origin,
            String review,
            @Nullable String of,
            String label,
            String intro,
            @Nullable Map<String, AnswerTranslation> answers) {}

    record AnswerTranslation(
            @Nullable String of,
            String title,
            String question,
            String what,
            String next,
            String who,
            List<String> examples) {}

    record ContactTranslations(
            String translates, String origin, String review, Map<String, ContactTranslation> contacts) {}

    record ContactTranslation(@Nullable String of, String about) {}

    record OfferTranslations(String translates, String origin, String review, Map<String, OfferTranslation> offers) {}

    record OfferTranslation(@Nullable String of, String title, String about, String forWhom, String how) {}

    static TopicFile topic(String code) {
        return YamlFile.read(path("de", code), TopicFile.class);
    }

    static Optional<TopicTranslation> topic(String code, Language language) {
        return YamlFile.find(path(language.tag(), code), TopicTranslation.class);
    }

    static ContactFile contacts() {
        return YamlFile.read(path("de", "contacts"), ContactFile.class);
    }

    static Optional<ContactTranslations> contacts(Language language) {
        return YamlFile.find(path(language.tag(), "contacts"), ContactTranslations.class);
    }

    static OfferFile offers() {
        return YamlFile.read(path("de", "offers"), OfferFile.class);
    }

    static Optional<OfferTranslations> offers(Language language) {
        return YamlFile.find(path(language.tag(), "offers"), OfferTranslations.class);
    }

    private static String path(String tag, String name) {
        return "/i18n/content/" + tag + "/" + name + ".yml";
    }
}
