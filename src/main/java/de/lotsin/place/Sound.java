package de.lotsin.place;

import java.util.List;
import java.util.Map;

/// How a folded name sounds, roughly: letters that are mistaken for each other when a German name is written by ear
/// become one. Only for
/// comparing a typed name with the names of towns.
final class Sound {

    private static final List<Map.Entry<String, String>> RULES = List.of(
            // Latin
            Map.entry("tzsch|tsch|sch|sh|ç", "s"),
            Map.entry("ch|ck|c|q", "k"),
            Map.entry("tz|ts|dz|z", "s"),
            Map.entry("dt|th", "t"),
            Map.entry("ph", "f"),
            Map.entry("ow|ou", "au"),
            Map.entry("w", "v"),
            Map.entry("eu|oi|oy", "oi"),
            Map.entry("ei|ay|ey|aj", "ai"),
            Map.entry("ae", "a"),
            Map.entry("oe", "o"),
            Map.entry("ue", "u"),
            Map.entry("ie|y|j", "i"),
            // Arabic and Persian, in the letters that folding leaves
            Map.entry("[غجقک]", "گ"),
            Map.entry("ط", "ت"),
            Map.entry("[صزژذثظ]", "س"),
            Map.entry("تس", "س"),
            Map.entry("پ", "ب"),
            Map.entry("[فڤ]", "و"),
            Map.entry("تش|چ", "ش"),
            Map.entry("[عء]", ""),
            Map.entry("ه$", "ا"),
            // Cyrillic
            Map.entry("[іы]", "и"),
            Map.entry("[єэ]", "е"),
            Map.entry("г", "х"),
            Map.entry("тц|дз|тс", "ц"),
            Map.entry("аи|яи", "еи"),
            Map.entry("[ьъ]", ""),
            Map.entry("ю", "у"),
            Map.entry("я", "а"));

    private Sound() {}

    static String of(String folded) {
        String sound = folded;
        for (Map.Entry<String, String> rule : RULES) {
            sound = sound.replaceAll(rule.getKey(), rule.getValue());
        }
        return sound.replaceAll("(.)\\1+", "$1");
    }

    /// How many letters must be added, dropped, changed or swapped with their neighbour to make one of the other.
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(steps[i - 1][j - 1] + change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
                }
            }
        }
        return steps[a.length()][b.length()];
    }
}
