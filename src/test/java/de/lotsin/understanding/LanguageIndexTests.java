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
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// How well the questions of the starter content find their answers, each asked as if it were not there: leave one out.
@LotsinTest
class LanguageIndexTests {

    private static final double FLOOR_AMONG_THREE = 50;
    private static final double FLOOR_SHOWN_RIGHT = 70;

    @Autowired
    private Published published;

    @Autowired
    private Languages languages;

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-simple", "en", "ar", "uk", "ru", "fa", "fa-AF", "es", "tr", "ku"})
    void findsMostQuestionsAmongTheFirstThreeAndRarelyShowsAWrongAnswer(String tag) {
        Map<String, List<String>> phrases = phrases(languages.of(tag).orElseThrow());
        Map<String, String> bodies =
                Matcher.bodies(published.catalogue(), languages.of(tag).orElseThrow());
        Score score = new Score();

        phrases.forEach((code, asked) -> asked.forEach(question -> {
            Map<String, List<String>> rest = new LinkedHashMap<>(phrases);
            rest.put(
                    code,
                    asked.stream().filter(other -> !other.equals(question)).toList());
            score.add(code, best(new LanguageIndex(rest, bodies), question));
        }));

        System.out.println("[matching] " + tag + ": " + score);
        assertThat(score.percent(score.three, score.all)).isGreaterThan(FLOOR_AMONG_THREE);
        assertThat(score.percent(score.shownRight, score.shown)).isGreaterThan(FLOOR_SHOWN_RIGHT);
    }

    private Map<String, List<String>> phrases(Language language) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (Answer answer : published.catalogue().answers()) {
            List<String> asked = new ArrayList<>(answer.examples().getOrDefault(language, List.of()));
            answer.texts()
                    .in(language)
                    .ifPresent(version -> asked.addAll(
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
        private int all;
        private int first;
        private int three;
        private int shown;
        private int shownRight;

        void add(String code, List<Map.Entry<String, Double>> best) {
            boolean right = !best.isEmpty() && best.getFirst().getKey().equals(code);
            double top = best.isEmpty() ? 0 : best.getFirst().getValue();
            double next = best.size() < 2 ? 0 : best.get(1).getValue();
            boolean sure = top >= Interpreter.SURE && top - next >= Interpreter.STANDS_OUT;
            all++;
            first += right ? 1 : 0;
            three += best.stream().anyMatch(entry -> entry.getKey().equals(code)) ? 1 : 0;
            shown += sure ? 1 : 0;
            shownRight += sure && right ? 1 : 0;
        }

        double percent(int part, int of) {
            return of == 0 ? 0 : 100.0 * part / of;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "of %d questions %.0f %% right first, %.0f %% among three; %.0f %% answered at once, %.0f %% of these right",
                    all,
                    percent(first, all),
                    percent(three, all),
                    percent(shown, all),
                    percent(shownRight, shown));
        }
    }
}
