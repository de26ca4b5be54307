package de.lotsin.content;

import de.lotsin.content.StarterFiles.AnswerEntry;
import de.lotsin.content.StarterFiles.AnswerTranslation;
import de.lotsin.content.StarterFiles.ContactEntry;
import de.lotsin.content.StarterFiles.ContactTranslation;
import de.lotsin.content.StarterFiles.OfferEntry;
import de.lotsin.content.StarterFiles.OfferTranslation;
import de.lotsin.content.StarterFiles.TopicFile;
import de.lotsin.content.StarterFiles.TopicTranslation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// The translatable texts of one entry by the name of their field, in a fixed order.
record Fields(Map<String, String> texts) {

    /// The greatest length of each field, in characters.
    static final Map<String, Integer> MAX = Map.of(
            "label",
            28,
            "intro",
            240,
            "title",
            28,
            "question",
            100,
            "what",
            340,
            "next",
            340,
            "who",
            200,
            "about",
            330,
            "for-whom",
            160,
            "how",
            240);

    static Fields of(TopicFile topic) {
        return fields("label", topic.label(), "intro", topic.intro());
    }

    static Fields of(TopicTranslation topic) {
        return fields("label", topic.label(), "intro", topic.intro());
    }

    static Fields of(AnswerEntry a) {
        return answer(a.title(), a.question(), a.what(), a.next(), a.who());
    }

    static Fields of(AnswerTranslation a) {
        return answer(a.title(), a.question(), a.what(), a.next(), a.who());
    }

    static Fields of(OfferEntry o) {
        return fields("title", o.title(), "about", o.about(), "for-whom", o.forWhom(), "how", o.how());
    }

    static Fields of(OfferTranslation o) {
        return fields("title", o.title(), "about", o.about(), "for-whom", o.forWhom(), "how", o.how());
    }

    static Fields of(ContactEntry contact) {
        return fields("about", contact.about());
    }

    static Fields of(ContactTranslation contact) {
        return fields("about", contact.about());
    }

    /// A short mark that changes when any of the texts changes; translation files name the mark of the German they
    /// translate.
    String mark() {
        return hash(String.join("\n\n", texts.values())).substring(0, 8);
    }

    /// The fingerprint of one text.
    static String hash(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fields answer(String title, String question, String what, String next, String who) {
        return fields("title", title, "question", question, "what", what, "next", next, "who", who);
    }

    private static Fields fields(String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], Normalizer.normalize(namesAndTexts[i + 1].strip(), Normalizer.Form.NFC));
        }
        return new Fields(texts);
    }
}
