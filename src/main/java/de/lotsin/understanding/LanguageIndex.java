package de.lotsin.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The questions of one language, searchable by cosine similarity of rarity-weighted features. Immutable.
final class LanguageIndex {

    /// How much the whole set of an answer's phrasings counts beside its nearest single one.
    private static final double TOGETHER = 0.25;
    /// How much it counts that an answer speaks of what she asks.
    private static final double BODY = 0.4;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final List<String> owners = new ArrayList<>();
    private final Map<String, Set<String>> told = new HashMap<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double unseen;

    /// @param phrases every way of asking, by the code of its answer
    /// @param bodies what the answers say, by their codes
    LanguageIndex(Map<String, List<String>> phrases, Map<String, String> bodies) {
        List<Map<String, Double>> all = new ArrayList<>();
        bodies.forEach((code, body) -> Features.of(body)
                .keySet()
                .forEach(feature ->
                        told.computeIfAbsent(feature, _ -> new HashSet<>()).add(code)));
        phrases.forEach((code, asked) -> {
            for (String phrase : asked) {
                owners.add(code);
                all.add(Features.of(phrase));
            }
        });
        Map<String, Integer> seen = new HashMap<>();
        all.forEach(features -> features.keySet().forEach(feature -> seen.merge(feature, 1, Integer::sum)));
        seen.forEach((feature, count) -> rarity.put(feature, rarity(all.size(), count)));
        told.forEach((feature, codes) -> rarity.merge(feature, rarity(all.size(), codes.size() * 4), Math::min));
        this.unseen = rarity(all.size(), 1);
        for (int i = 0; i < all.size(); i++) {
            int phrase = i;
            weighed(all.get(i))
                    .forEach((feature, weight) -> postings.computeIfAbsent(feature, _ -> new ArrayList<>())
                            .add(new Posting(phrase, weight)));
        }
    }

    private record Posting(int phrase, double weight) {}

    boolean isEmpty() {
        return owners.isEmpty();
    }

    /// The similarity, from 0 to 1, of each answer that shares anything with the question.
    Map<String, Double> scores(String question) {
        Map<Integer, Double> byPhrase = new HashMap<>();
        Map<String, Double> byBody = new HashMap<>();
        weighed(Features.of(question)).forEach((feature, weight) -> {
            for (Posting posting : postings.getOrDefault(feature, List.of())) {
                byPhrase.merge(posting.phrase, weight * posting.weight, Double::sum);
            }
            for (String code : told.getOrDefault(feature, Set.of())) {
                byBody.merge(code, weight * weight, Double::sum);
            }
        });
        Map<String, List<Double>> byAnswer = new HashMap<>();
        byPhrase.forEach((phrase, score) -> byAnswer.computeIfAbsent(owners.get(phrase), _ -> new ArrayList<>())
                .add(score));
        Map<String, Double> scores = new HashMap<>();
        byAnswer.forEach((code, similar) -> scores.put(code, together(similar) * (1 - BODY)));
        byBody.forEach((code, covered) -> scores.merge(code, BODY * covered, Double::sum));
        return scores;
    }

    private static double together(List<Double> similar) {
        List<Double> best =
                similar.stream().sorted((a, b) -> Double.compare(b, a)).limit(3).toList();
        double rest = best.stream().skip(1).mapToDouble(Double::doubleValue).sum() / 2;
        return Math.min(1, best.getFirst() * (1 - TOGETHER) + TOGETHER * Math.min(1, best.getFirst() + rest));
    }

    /// Features weighed by rarity, as a vector of length 1. What no phrase has counts too: a question full of strange
    /// words is like nothing.
    private Map<String, Double> weighed(Map<String, Double> features) {
        Map<String, Double> weighed = new HashMap<>();
        features.forEach((feature, weight) -> weighed.put(feature, weight * rarity.getOrDefault(feature, unseen)));
        double length = Math.sqrt(
                weighed.values().stream().mapToDouble(value -> value * value).sum());
        if (length > 0) {
            weighed.replaceAll((_, value) -> value / length);
        }
        return weighed;
    }

    private static double rarity(int all, int count) {
        return Math.log(1 + (double) all / count);
    }
}
