package de.lotsin.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks a frozen [MessagePattern] and makes spans. ICU's own MessageFormat is not used: shared between threads it
/// prints wrong dates, and it knows
/// only characters. Understands plain arguments, `plural`, `select` and `<b>`; dates and numbers arrive as finished
/// arguments.
final class Renderer {

    private static final String STRONG = "<b>";
    private static final String WEAK = "</b>";

    private final Language language;
    private final PluralRules plurals;

    Renderer(Language language) {
        this.language = language;
        this.plurals = PluralRules.forLocale(language.locale());
    }

    /// @param missing names of placeholders without an argument and of arguments without a placeholder
    record Rendered(Text text, Set<String> missing) {}

    Rendered render(MessagePattern pattern, List<Arg> args) {
        Walk walk = new Walk(pattern, args);
        walk.message(0, null);
        args.stream().map(Arg::name).filter(name -> !mentions(pattern, name)).forEach(walk.missing::add);
        return new Rendered(new Text(language, walk.spans), walk.missing);
    }

    private static boolean mentions(MessagePattern pattern, String name) {
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME && pattern.partSubstringMatches(part, name)) {
                return true;
            }
        }
        return false;
    }

    /// One rendering in progress.
    private final class Walk {

        private final MessagePattern pattern;
        private final List<Arg> args;
        private final List<Span> spans = new ArrayList<>();
        private final Set<String> missing = new HashSet<>();
        private boolean strong;

        Walk(MessagePattern pattern, List<Arg> args) {
            this.pattern = pattern;
            this.args = args;
        }

        /// Renders the message that starts at part `start`.
        ///
        /// @param number what `#` stands for, inside a plural branch
        void message(int start, @Nullable Long number) {
            int limit = pattern.getLimitPartIndex(start);
            int from = pattern.getPart(start).getLimit();
            for (int i = start + 1; i <= limit; i++) {
                Part part = pattern.getPart(i);
                words(pattern.getPatternString().substring(from, part.getIndex()));
                from = part.getLimit();
                if (part.getType() == Part.Type.REPLACE_NUMBER && number != null) {
                    words(Long.toString(number));
                } else if (part.getType() == Part.Type.ARG_START) {
                    argument(i, part.getArgType());
                    i = pattern.getLimitPartIndex(i);
                    from = pattern.getPart(i).getLimit();
                }
            }
        }

        private void argument(int start, ArgType type) {
            String name = pattern.getSubstring(pattern.getPart(start + 1));
            Optional<Arg> found =
                    args.stream().filter(arg -> arg.name().equals(name)).findFirst();
            if (found.isEmpty()) {
                missing.add(name);
                return;
            }
            switch (found.get()) {
                case Arg.Count count when type.hasPluralStyle() -> plural(start + 2, count.value());
                case Arg.Count count -> words(Long.toString(count.value()));
                case Arg.Choice choice when type == ArgType.SELECT -> select(start + 2, choice.key());
                case Arg.Words value when type == ArgType.NONE -> spans.addAll(value.spans());
                case Arg.Choice _, Arg.Words _ -> missing.add(name);
            }
        }

        private void plural(int start, long number) {
            String category = plurals.select((double) number);
            int first = pattern.getPartType(start).hasNumericValue() ? start + 1 : start;
            int other = -1;
            int chosen = -1;
            for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; i = next(i)) {
                Part selector = pattern.getPart(i);
                boolean explicit = pattern.getPartType(i + 1).hasNumericValue();
                if (explicit && pattern.getNumericValue(pattern.getPart(i + 1)) == number) {
                    message(i + 2, number);
                    return;
                }
                if (!explicit && chosen < 0 && pattern.partSubstringMatches(selector, category)) {
                    chosen = i + 1;
                } else if (!explicit && pattern.partSubstringMatches(selector, "other")) {
                    other = i + 1;
                }
            }
            message(chosen < 0 ? other : chosen, number);
        }

        private void select(int first, String key) {
            int other = -1;
            for (int i = first; pattern.getPartType(i) == Part.Type.ARG_SELECTOR; i = next(i)) {
                if (pattern.partSubstringMatches(pattern.getPart(i), key)) {
                    message(i + 1, null);
                    return;
                }
                if (pattern.partSubstringMatches(pattern.getPart(i), "other")) {
                    other = i + 1;
                }
            }
            message(other, null);
        }

        /// The selector after the branch whose selector is at `i`.
        private int next(int i) {
            int message = pattern.getPartType(i + 1).hasNumericValue() ? i + 2 : i + 1;
            return pattern.getLimitPartIndex(message) + 1;
        }

        private void words(String literal) {
            int from = 0;
            while (from < literal.length()) {
                String end = strong ? WEAK : STRONG;
                int at = literal.indexOf(end, from);
                piece(literal.substring(from, at < 0 ? literal.length() : at));
                if (at < 0) {
                    return;
                }
                strong = !strong;
                from = at + end.length();
            }
        }

        private void piece(String words) {
            if (!words.isEmpty()) {
                spans.add(strong ? new Span.Strong(words) : new Span.Plain(words));
            }
        }
    }
}
