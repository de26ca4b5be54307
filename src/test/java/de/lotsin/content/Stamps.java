package de.lotsin.content;

import de.lotsin.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes into translation files which German they translate, as `of: 1a2b3c4d`. For use after a translator has looked
/// at every text of a file.
final class Stamps {

    private static final Path FOLDER = Path.of("i18n/content");
    private static final Pattern ENTRY = Pattern.compile("  ([a-z][a-z0-9]+):");

    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();

    Stamps() {
        StarterFiles.TOPICS.stream().map(StarterFiles::topic).forEach(topic -> {
            topics.put(topic.topic(), Fields.of(topic).mark());
            topic.answers()
                    .forEach(answer -> entries.put(
                            topic.topic() + answer.code(), Fields.of(answer).mark()));
        });
        StarterFiles.contacts()
                .contacts()
                .forEach(contact -> entries.put(
                        "contacts" + contact.code(), Fields.of(contact).mark()));
        StarterFiles.offers()
                .offers()
                .forEach(offer ->
                        entries.put("offers" + offer.code(), Fields.of(offer).mark()));
    }

    /// Stamps every file of a language.
    void write(Language language) throws IOException {
        Path folder = FOLDER.resolve(language.tag());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".yml", "");
                Files.write(file, stamped(name, Files.readAllLines(file)));
            }
        }
    }

    private List<String> stamped(String name, List<String> lines) {
        List<String> stamped = new ArrayList<>();
        for (String line : lines) {
            if (line.matches(" *of: [0-9a-f]{8}")) {
                continue;
            }
            stamped.add(line);
            Matcher entry = ENTRY.matcher(line);
            if (line.startsWith("review:") && topics.containsKey(name)) {
                stamped.add("of: " + topics.get(name));
            } else if (entry.matches() && entries.containsKey(name + entry.group(1))) {
                stamped.add("    of: " + entries.get(name + entry.group(1)));
            }
        }
        return stamped;
    }
}
