package de.lotsin.text;

import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The checks a text passes before a person may see it: one library for messages and for content, for the files and
/// for whoever translates in the
/// console. A German text is checked against itself.
public final class Checks {

    private Checks() {}

    /// What is to be said about a message, which is an ICU pattern.
    ///
    /// @param source the German pattern
    /// @param target its translation into `language`
    public static List<Finding> ofMessage(String source, String target, Language language, Room room) {
        if (target.isBlank()) {
            return List.of(Finding.error("empty", ""));
        }
        Stream<Finding> letters = Letters.check(target, language);
        Optional<Finding> unreadable = Message.fault(target);
        if (unreadable.isPresent()) {
            return Stream.concat(letters, unreadable.stream()).toList();
        }
        Message translated = Message.parse(target);
        Message original = Message.fault(source).isPresent() ? translated : Message.parse(source);
        Shape shape = Shape.of(translated, room);
        return Stream.of(
                        letters,
                        quoted(translated),
                        Placeholders.check(original, translated, language),
                        translated.arguments().stream()
                                .filter(argument -> argument.getArgType().hasPluralStyle())
                                .flatMap(plural -> Plurals.check(plural, language)),
                        choices(original, translated),
                        compared(Shape.of(original, room), shape, language),
                        shape.check(room))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    /// What is to be said about a text of the content, in the notation of [Markup].
    ///
    /// @param source the German text
    /// @param target its translation into `language`
    public static List<Finding> ofContent(String source, String target, Language language, Room room) {
        if (target.isBlank()) {
            return List.of(Finding.error("empty", ""));
        }
        Shape shape = Shape.ofContent(target, language);
        return Stream.of(
                        Letters.check(target, language),
                        Placeholders.checkContent(source, target),
                        compared(Shape.ofContent(source, language), shape, language),
                        shape.check(room))
                .flatMap(findings -> findings)
                .distinct()
                .toList();
    }

    private static Stream<Finding> compared(Shape source, Shape target, Language language) {
        return Stream.of(
                        Tags.check(source, target),
                        Figures.check(source, target),
                        Spaces.check(source, target, language),
                        Foreign.check(source, target, language))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> quoted(Message message) {
        return message.quoted().map(piece -> Finding.error("placeholder-quoted", piece));
    }

    private static Stream<Finding> choices(Message source, Message target) {
        return target.arguments().stream()
                .filter(Message::isSelect)
                .flatMap(choice -> source.arguments().stream()
                        .filter(Message::isSelect)
                        .filter(original -> Objects.equals(original.getName(), choice.getName()))
                        .findFirst()
                        .stream()
                        .flatMap(original -> choices(original, choice)));
    }

    private static Stream<Finding> choices(ArgNode source, ArgNode target) {
        List<String> known = Message.selectors(source);
        List<String> used = Message.selectors(target);
        return Stream.of(
                        Message.twice(target),
                        used.stream()
                                .filter(key -> !known.contains(key))
                                .map(key -> Finding.error("choice-unknown", key)),
                        known.stream()
                                .filter(key -> !used.contains(key))
                                .map(key -> Finding.warning("choice-missing", key)))
                .flatMap(findings -> findings);
    }
}
