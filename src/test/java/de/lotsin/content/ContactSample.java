package de.lotsin.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A contact for tests: counselling about children, in German, of which nothing is known but what a test says.
final class ContactSample {

    private final String code;
    private String kind = "counselling";
    private List<String> topics = List.of("kinder");
    private List<String> districts = List.of();
    private Optional<String> place = Optional.empty();
    private boolean online;
    private List<String> languages = List.of("de");
    private String interpreter = "unknown";

    private ContactSample(String code) {
        this.code = code;
    }

    static ContactSample contact(String code) {
        return new ContactSample(code);
    }

    ContactSample kind(String what) {
        kind = what;
        return this;
    }

    /// The topics it helps with, best first.
    ContactSample about(String... codes) {
        topics = List.of(codes);
        return this;
    }

    /// Where it is, and the one district it serves.
    ContactSample at(String where, String district) {
        place = Optional.of(where);
        return serving(district);
    }

    /// The districts it serves; none for all.
    ContactSample serving(String... ags) {
        districts = List.of(ags);
        return this;
    }

    ContactSample online() {
        online = true;
        return this;
    }

    ContactSample speaking(String... tags) {
        languages = List.of(tags);
        return this;
    }

    ContactSample interpreted() {
        interpreter = "yes";
        return this;
    }

    Contact made() {
        return new Contact(
                code,
                kind,
                code,
                topics,
                new Contact.Reach(districts, place, Optional.empty(), online),
                languages,
                new Contact.Lines(List.of(), Optional.empty(), Optional.empty()),
                "",
                new Facts("free", "not-needed", "unknown", "unknown", interpreter, false),
                new Verification("test", Optional.empty()),
                new Localised<>(Map.of()));
    }
}
