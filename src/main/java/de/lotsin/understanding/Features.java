package de.lotsin.understanding;

import de.lotsin.text.Folding;
import java.util.HashMap;
import java.util.Map;

/// What two questions may have in common: whole words, and the letter trigrams that survive typing errors and endings.
final class Features {

    private static final double WORD = 1.6;

    private Features() {}

    /// The features of a text with their weights, before rarity counts.
    static Map<String, Double> of(String text) {
        Map<String, Double> features = new HashMap<>();
        for (String word : Folding.fold(text).split(" ")) {
            if (!word.isEmpty()) {
                add(features, word);
            }
        }
        return features;
    }

    /// All trigrams of a word together weigh as much as the word: a long word must not drown the others.
    private static void add(Map<String, Double> features, String word) {
        features.merge("=" + word, WORD, Double::sum);
        String edged = "_" + word + "_";
        double share = 1.5 / Math.sqrt(edged.length() - 2);
        for (int i = 0; i + 3 <= edged.length(); i++) {
            features.merge(edged.substring(i, i + 3), share, Double::sum);
        }
    }
}
