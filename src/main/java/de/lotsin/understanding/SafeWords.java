package de.lotsin.understanding;

import de.lotsin.text.Folding;
import de.lotsin.text.YamlFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that open the emergency card in every language at once: `110`, `112`, `SOS`, `🆘`, `help`, `hilfe` and one of
/// each language. They count when they
/// are all she wrote, with greetings and repetition around them, not as parts of a question.
final class SafeWords {

    private static final String SIGN = "\uD83C\uDD98";

    private final Set<String> words = new HashSet<>();
    private final Set<String> fillers;

    private SafeWords(File file) {
        file.words().values().stream()
                .flatMap(List::stream)
                .map(Folding::fold)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        fillers = file.fillers().stream().map(Folding::fold).collect(Collectors.toSet());
    }

    /// Reads `i18n/safe-words.yml`.
    static SafeWords load() {
        return new SafeWords(YamlFile.read("/i18n/safe-words.yml", File.class));
    }

    /// Whether she calls for help.
    boolean in(String spoken) {
        if (spoken.contains(SIGN)) {
            return true;
        }
        String folded = Folding.fold(spoken);
        if (words.contains(folded)) {
            return true;
        }
        List<String> left = List.of(folded.split(" ")).stream()
                .map(SafeWords::squeezed)
                .filter(word -> !fillers.contains(word))
                .toList();
        return !left.isEmpty() && (left.stream().allMatch(this::safe) || words.contains(String.join(" ", left)));
    }

    private boolean safe(String word) {
        return words.contains(word);
    }

    /// `hilfeeee` is `hilfe`: letters repeated three times and more count once.
    private static String squeezed(String word) {
        return word.replaceAll("(\\p{L})\\1{2,}", "$1");
    }

    /// @param words the safe words by language tag; `*` for all
    /// @param fillers words that may stand around them: please, me, now
    record File(Map<String, List<String>> words, List<String> fillers) {}
}
