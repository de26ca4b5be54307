package de.lotsin.understanding;

import de.lotsin.content.Answer;
import de.lotsin.content.Catalogue;
import de.lotsin.content.Localised;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds the answers nearest to a question, with how sure it is. Made anew from each catalogue; immutable.
final class Matcher {

    /// In another language than hers a match must be clearer to count.
    private static final double FOREIGN = 0.85;

    private final Languages languages;
    private final Map<Language, LanguageIndex> indexes = new HashMap<>();

    Matcher(Catalogue catalogue, Languages languages) {
        this.languages = languages;
        for (Language language : languages.all()) {
            indexes.put(language, new LanguageIndex(phrases(catalogue, language), bodies(catalogue, language)));
        }
    }

    /// An answer and how near it is.
    ///
    /// @param confidence from 0 to 1
    record Match(String answer, double confidence) {}

    /// The nearest answers, best first.
    ///
    /// @param limit how many at most
    List<Match> nearest(String question, Language language, int limit) {
        Map<String, Double> best = new HashMap<>();
        for (Language candidate : languages.chain(language)) {
            double weight = candidate.equals(language) ? 1 : FOREIGN;
            LanguageIndex index = indexes.get(candidate);
            if (index != null && !index.isEmpty()) {
                index.scores(question).forEach((code, score) -> best.merge(code, score * weight, Math::max));
            }
        }
        return best.entrySet().stream()
                .map(entry -> new Match(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Match::confidence).reversed().thenComparing(Match::answer))
                .limit(limit)
                .toList();
    }

    static Map<String, String> bodies(Catalogue catalogue, Language language) {
        Map<String, String> bodies = new HashMap<>();
        for (Answer answer : catalogue.answers()) {
            answer.texts()
                    .in(language)
                    .map(Localised.Version::words)
                    .ifPresent(words -> bodies.put(
                            answer.code(),
                            String.join(" ", words.question(), words.what(), words.next(), words.who())));
        }
        return bodies;
    }

    private static Map<String, List<String>> phrases(Catalogue catalogue, Language language) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (Answer answer : catalogue.answers()) {
            List<String> asked = new ArrayList<>(answer.examples().getOrDefault(language, List.of()));
            answer.texts().in(language).ifPresent(version -> {
                asked.add(version.words().title());
                asked.add(version.words().question());
            });
            if (!asked.isEmpty()) {
                phrases.put(answer.code(), asked);
            }
        }
        return phrases;
    }
}
