package de.lotsin.place;

import de.lotsin.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Understands what somebody writes when she names a place.
final class Finder {

    private static final int WORDS_IN_A_NAME = 4;
    private static final int WORDS_OF_A_MISSPELT_NAME = 4;
    private static final int SHORTEST = 4;

    private final Map<String, Place> postcodes;
    private final Map<String, List<Place>> parts;
    private final NameIndex names;
    private final Comparator<Place> order;
    private final Set<String> fillers = words("/place/fillers.txt", " ");
    private final Set<String> elsewhere = words("/place/elsewhere.txt", "\\|");

    Finder(List<Place> postcodes, Map<String, List<Place>> parts, NameIndex names, Comparator<Place> order) {
        this.postcodes = postcodes.stream().collect(Collectors.toMap(Place::code, place -> place));
        this.parts = parts;
        this.names = names;
        this.order = order;
    }

    Search find(String words) {
        List<String> typed = List.of(Folding.fold(words).split(" "));
        List<String> codes = typed.stream().flatMap(word -> code(word).stream()).toList();
        List<String> rest = typed.stream().filter(word -> code(word).isEmpty()).toList();
        Set<Place> named = narrowed(named(rest));
        for (String code : codes) {
            Place place = postcodes.get(code);
            if (place != null) {
                return answer(narrowed(place, named));
            }
        }
        if (!named.isEmpty()) {
            return answer(named);
        }
        List<String> telling = telling(rest);
        if (!codes.isEmpty() || elsewhere(telling)) {
            return new Search.Outside();
        }
        return answer(guessed(telling));
    }

    Optional<Place> within(String question) {
        List<String> words = List.of(Folding.fold(question).split(" "));
        List<String> codes = aloneStanding(words);
        if (!codes.isEmpty()) {
            return codes.size() == 1 ? Optional.ofNullable(postcodes.get(codes.getFirst())) : Optional.empty();
        }
        Set<Place> narrowed = narrowed(mentioned(words, names::inSentence));
        return narrowed.size() == 1 ? narrowed.stream().findFirst() : Optional.empty();
    }

    /// Postcodes of Saxony that are not part of a longer number, such as a telephone's.
    private List<String> aloneStanding(List<String> words) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean beside = i > 0 && number(words.get(i - 1)) || i + 1 < words.size() && number(words.get(i + 1));
            if (!beside && postcodes.containsKey(words.get(i))) {
                codes.add(words.get(i));
            }
        }
        return codes.stream().distinct().toList();
    }

    /// What these words name, taken as a whole or else by the longest names among them.
    private Set<Place> named(List<String> words) {
        Set<Place> whole = names.called(String.join(" ", words));
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> telling = telling(words);
        Set<Place> told = names.called(String.join(" ", telling));
        if (!told.isEmpty()) {
            return told;
        }
        if (telling.size() > 1) {
            for (List<String> name : List.of(words, telling)) {
                Set<Place> misspelt = misspelt(name);
                if (!misspelt.isEmpty()) {
                    return misspelt;
                }
            }
        }
        return mentioned(telling, names::called);
    }

    /// All that is named among these words; of names within names the longest counts.
    private static Set<Place> mentioned(List<String> words, Function<String, Set<Place>> lookUp) {
        Set<Place> found = new LinkedHashSet<>();
        int from = 0;
        while (from < words.size()) {
            int length = Math.min(WORDS_IN_A_NAME, words.size() - from);
            Set<Place> here = Set.of();
            while (length > 0 && here.isEmpty()) {
                String name = String.join(" ", words.subList(from, from + length));
                here = name.length() < SHORTEST ? Set.of() : lookUp.apply(name);
                length--;
            }
            found.addAll(here);
            from += here.isEmpty() ? 1 : length + 1;
        }
        return found;
    }

    private Set<Place> guessed(List<String> telling) {
        Set<Place> partly = names.partly(String.join(" ", telling));
        return partly.isEmpty() ? misspelt(telling) : partly;
    }

    private Set<Place> misspelt(List<String> telling) {
        String name = String.join(" ", telling);
        return telling.size() > WORDS_OF_A_MISSPELT_NAME || name.length() < SHORTEST ? Set.of() : names.near(name);
    }

    private boolean elsewhere(List<String> telling) {
        return elsewhere.contains(String.join(" ", telling))
                || telling.stream().anyMatch(word -> elsewhere.contains(word));
    }

    private List<String> telling(List<String> words) {
        return words.stream().filter(word -> !fillers.contains(word)).toList();
    }

    private Search answer(Collection<Place> places) {
        if (places.isEmpty()) {
            return new Search.Unknown();
        }
        List<Place> ordered = places.stream().sorted(order).limit(Search.MOST).toList();
        return ordered.size() == 1 ? new Search.Found(ordered.getFirst()) : new Search.Several(ordered);
    }

    /// The postcode, or what is left of it when a town or district beside it says which district is meant.
    private Collection<Place> narrowed(Place postcode, Set<Place> named) {
        List<Place> choices = parts.getOrDefault(postcode.code(), List.of(postcode));
        List<Place> meant = choices.stream()
                .filter(choice -> named.stream().anyMatch(place -> sharesDistrict(place, choice)))
                .toList();
        return meant.size() == 1 ? meant : choices;
    }

    /// The towns in the districts named beside them, if both are named.
    private static Set<Place> narrowed(Set<Place> places) {
        Set<Place> towns = new LinkedHashSet<>(places);
        towns.removeIf(place -> place.kind() == Place.Kind.DISTRICT);
        towns.removeIf(town ->
                places.stream().noneMatch(place -> place.kind() == Place.Kind.DISTRICT && sharesDistrict(place, town)));
        return towns.isEmpty() ? places : towns;
    }

    private static boolean sharesDistrict(Place one, Place other) {
        return one.districts().stream().anyMatch(other::in);
    }

    /// The German postcode a word is: five digits, perhaps behind a D, or four whose leading zero got lost.
    private Optional<String> code(String word) {
        String digits = word.replaceFirst("^de?(?=\\d)", "");
        if (digits.matches("\\d{4}") && postcodes.containsKey("0" + digits)) {
            return Optional.of("0" + digits);
        }
        return digits.matches("(?!00)\\d{5}") ? Optional.of(digits) : Optional.empty();
    }

    private static boolean number(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static Set<String> words(String path, String separator) {
        return CsvFile.lines(path).stream()
                .flatMap(line -> Arrays.stream(line.split(separator)))
                .map(Folding::fold)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
