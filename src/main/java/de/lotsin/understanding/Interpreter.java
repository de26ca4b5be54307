package de.lotsin.understanding;

import de.lotsin.content.Answer;
import de.lotsin.content.Catalogue;
import de.lotsin.content.Published;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Understanding;
import de.lotsin.conversation.Words;
import de.lotsin.place.Place;
import de.lotsin.place.Places;
import de.lotsin.text.Folding;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import de.lotsin.understanding.Matcher.Match;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads her words: a call for help, a place, a question. Three outcomes for a question: the answer, "did you mean", or
/// "I do not know".
@Component
class Interpreter implements Understanding {

    /// From here on one answer is shown at once, if it stands out.
    static final double SURE = 0.58;
    static final double STANDS_OUT = 0.15;
    /// From here on it is worth asking whether she meant it.
    static final double LIKELY = 0.20;
    private static final double CLOSE_BEHIND = 0.6;
    private static final int OFFERED = 3;

    private final SafeWords safeWords = SafeWords.load();
    private final Published published;
    private final Places places;
    private final Languages languages;
    private final AtomicReference<Prepared> prepared;

    Interpreter(Published published, Places places, Languages languages) {
        this.published = published;
        this.places = places;
        this.languages = languages;
        this.prepared = new AtomicReference<>(prepare(published.catalogue()));
    }

    @Override
    public boolean urgent(Words words) {
        return safeWords.in(words.spoken());
    }

    @Override
    public Link linkFor(Words words, Language language) {
        Prepared current = current();
        Optional<Place> place = places.within(words.spoken());
        String question = place.isPresent() ? withoutPlaces(words.spoken()) : words.spoken();
        List<Match> nearest =
                tells(question) ? likely(current.matcher.nearest(question, language, OFFERED)) : List.of();
        if (place.isPresent()) {
            String topic = nearest.stream()
                    .findFirst()
                    .flatMap(match -> current.catalogue.answer(match.answer()))
                    .map(Answer::topic)
                    .orElse("");
            return Link.to('c', topic, place.get().code());
        }
        return nearest.isEmpty()
                ? Link.to('q')
                : sure(nearest)
                        ? Link.to('a', nearest.getFirst().answer())
                        : Link.to('q', nearest.stream().map(Match::answer).toArray(String[]::new));
    }

    /// Whether there are words at all: a bare number asks for nothing.
    private static boolean tells(String question) {
        return question.codePoints().filter(Character::isLetter).count() >= 2;
    }

    /// Only what else she says names a topic: an answer that speaks of Dresden is not about Dresden.
    private String withoutPlaces(String question) {
        return Arrays.stream(Folding.fold(question).split(" "))
                .filter(word -> places.within(word).isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Those worth asking about: likely at all, and not far behind the first.
    private static List<Match> likely(List<Match> nearest) {
        double least =
                nearest.isEmpty() ? LIKELY : Math.max(LIKELY, nearest.getFirst().confidence() * CLOSE_BEHIND);
        return nearest.stream().filter(match -> match.confidence() >= least).toList();
    }

    private static boolean sure(List<Match> nearest) {
        double first = nearest.getFirst().confidence();
        double second = nearest.size() > 1 ? nearest.get(1).confidence() : 0;
        return first >= SURE && first - second >= STANDS_OUT;
    }

    private Prepared current() {
        Catalogue catalogue = published.catalogue();
        Prepared held = prepared.get();
        if (held.catalogue == catalogue) {
            return held;
        }
        Prepared renewed = prepare(catalogue);
        prepared.set(renewed);
        return renewed;
    }

    private Prepared prepare(Catalogue catalogue) {
        return new Prepared(catalogue, new Matcher(catalogue, languages));
    }

    private record Prepared(Catalogue catalogue, Matcher matcher) {}
}
