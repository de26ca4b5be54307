package de.lotsin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The checks every text passes before a person may see it.
final class MessageChecks {

    private MessageChecks() {}

    /// What is wrong with the message files, one sentence each; empty when all is well.
    static List<String> errors(Languages languages, Map<Language, MessageFile> files) {
        List<String> errors = new ArrayList<>();
        MessageFile source = files.get(languages.source());
        if (source == null) {
            return List.of("There is no messages_de.arb");
        }
        return errors;
    }
}
