package de.lotsin.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import de.lotsin.content.Answer;
import de.lotsin.content.Published;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// How well the questions of the starter content find their answers, each asked as if it were not there: leave one out.
@LotsinTest
class LanguageIndexTests {

    @Autowired
    private Published published;

    @Autowired
    private Languages languages;

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku"})
    void findsMostQuestionsAmongTheFirstThreeAndRarelyShowsAWrongAnswer(String tag) {
        Map<String, List<String>> phrases = phrases(languages.of(tag).orElseThrow());
        Score score = new Score();

        phrases.forEach((code, asked) -> asked.forEach(question -> {
            Map<String, List<String>> rest = new LinkedHashMap<>(phrases);
            rest.put(code, asked.stream().filter(other -> !other.equals(question)).toList());
            score.add(code, best(new LanguageIndex(rest), question));
        }));

        System.err.println(tag + " " + score);
        assertThat(score.all).isGreaterThan(200);
    }

    private Map<String, List<String>> phrases(Language language) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (Answer answer : published.catalogue().answers()) {
            List<String> asked = new ArrayList<>(answer.examples().getOrDefault(language, List.of()));
            answer.texts().in(language).ifPresent(version -> asked.addAll(
                    List.of(version.words().title(), version.words().question())));
            phrases.put(answer.code(), asked);
        }
        return phrases;
    }

    private static List<Map.Entry<String, Double>> best(LanguageIndex index, String question) {
        return index.scores(question).entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .toList();
    }

    private static final class Score {
        int all;
        int first;
        int three;
        final int[][] zones = new int[20][2];
        final List<double[]> tops = new ArrayList<>();

        void add(String code, List<Map.Entry<String, Double>> best) {
            all++;
            boolean right = !best.isEmpty() && best.getFirst().getKey().equals(code);
            first += right ? 1 : 0;
            three += best.stream().anyMatch(entry -> entry.getKey().equals(code)) ? 1 : 0;
            double top = best.isEmpty() ? 0 : best.getFirst().getValue();
            double gap = best.size() < 2 ? top : top - best.get(1).getValue();
            tops.add(new double[] {top, gap, right ? 1 : 0});
        }

        @Override
        public String toString() {
            StringBuilder s = new StringBuilder("first %.1f three %.1f of %d;".formatted(100.0 * first / all, 100.0 * three / all, all));
            for (double sure : new double[] {0.35, 0.4, 0.45, 0.5, 0.55}) {
                for (double gap : new double[] {0.05, 0.1, 0.15, 0.2}) {
                    List<double[]> shown = tops.stream().filter(t -> t[0] >= sure && t[1] >= gap).toList();
                    double right = shown.stream().mapToDouble(t -> t[2]).sum();
                    s.append(" %.2f/%.2f: %.0f%% %.0f%%".formatted(sure, gap, 100.0 * shown.size() / all, 100 * right / Math.max(1, shown.size())));
                }
            }
            for (double likely : new double[] {0.1, 0.15, 0.2, 0.25, 0.3}) {
                s.append(" unknown<%.2f: %.0f%%".formatted(likely, 100.0 * tops.stream().filter(t -> t[0] < likely).count() / all));
            }
            return s.toString();
        }
    }
}
