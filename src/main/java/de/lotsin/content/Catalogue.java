package de.lotsin.content;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All published content at one moment. Immutable; replaced whole when staff publish.
public final class Catalogue {

    private final Map<String, Topic> topics;
    private final Map<String, Answer> answers;
    private final Map<String, Offer> offers;
    private final Map<String, Contact> contacts;

    Catalogue(List<Topic> topics, List<Answer> answers, List<Offer> offers, List<Contact> contacts) {
        this.topics = byCode(topics, Topic::code);
        this.answers = byCode(answers, Answer::code);
        this.offers = byCode(offers, Offer::code);
        this.contacts = byCode(contacts, Contact::code);
    }

    /// The topics in their order.
    public Collection<Topic> topics() {
        return topics.values();
    }

    /// All answers, in the order of topics and of each topic.
    public Collection<Answer> answers() {
        return answers.values();
    }

    /// The topic with this code.
    public Optional<Topic> topic(String code) {
        return Optional.ofNullable(topics.get(code));
    }

    /// The answer with this code.
    public Optional<Answer> answer(String code) {
        return Optional.ofNullable(answers.get(code));
    }

    Optional<Offer> offer(String code) {
        return Optional.ofNullable(offers.get(code));
    }

    Optional<Contact> contact(String code) {
        return Optional.ofNullable(contacts.get(code));
    }

    Collection<Contact> contacts() {
        return contacts.values();
    }

    List<Answer> answersOf(String topic) {
        return answers.values().stream()
                .filter(answer -> answer.topic().equals(topic))
                .toList();
    }

    /// Offers of a topic, or all of them where it is empty; those for which it comes first, first.
    List<Offer> offersOf(String topic) {
        return topic.isEmpty()
                ? List.copyOf(offers.values())
                : offers.values().stream()
                        .filter(offer -> offer.topics().contains(topic))
                        .sorted(Comparator.comparingInt(offer -> offer.topics().indexOf(topic)))
                        .toList();
    }

    private static <T> Map<String, T> byCode(List<T> entries, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        entries.forEach(entry -> byCode.put(code.apply(entry), entry));
        return Collections.unmodifiableMap(byCode);
    }
}
