package de.lotsin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the checks over the message files. A message that is not there is no error here: the visible fallback serves
/// it.
final class MessageChecks {

    private MessageChecks() {}

    /// What is wrong with the message files, one sentence each; empty when all is well.
    static List<String> errors(Languages languages, Map<Language, MessageFile> files) {
        MessageFile source = files.get(languages.source());
        if (source == null) {
            return List.of("There is no messages_de.arb");
        }
        List<String> errors = new ArrayList<>();
        files.forEach((language, file) -> source.texts()
                .forEach((key, text) -> Optional.ofNullable(file.texts().get(key)).stream()
                        .flatMap(target -> Checks.ofMessage(text, target, language, source.room(key)).stream())
                        .filter(Finding::isError)
                        .forEach(finding -> errors.add(sentence(language, key, finding)))));
        source.texts()
                .forEach((key, text) -> withoutExample(text, source.room(key))
                        .forEach(finding -> errors.add(sentence(languages.source(), key, finding))));
        return errors;
    }

    /// Lengths can be checked only where every placeholder has an example.
    private static Stream<Finding> withoutExample(String text, Room room) {
        return Message.fault(text).isPresent()
                ? Stream.of()
                : Message.parse(text).arguments().stream()
                        .filter(argument -> !Message.isSelect(argument))
                        .filter(argument -> room.examples().stream()
                                .noneMatch(arg -> arg.name().equals(argument.getName())))
                        .map(argument -> Finding.error("example-missing", argument.getName()));
    }

    private static String sentence(Language language, String key, Finding finding) {
        return "messages_%s.arb, %s: %s".formatted(language, key, finding);
    }
}
