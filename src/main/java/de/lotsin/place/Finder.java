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
import java.util.stream.Collectors;

/// Understands what somebody writes when she names a place.
final class Finder {

    private static final int WORDS_IN_A_NAME = 4;
    private static final int WORDS_OF_A_MISSPELT_NAME = 3;
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
        Set<Place> found = new LinkedHashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + WORDS_IN_A_NAME); to > from; to--) {
                Set<Place> here = names.inSentence(String.join(" ", words.subList(from, to)));
                if (!here.isEmpty()) {
                    found.addAll(here);
                    from = to - 1;
                    break;
                }
            }
        }
        Set<Place> narrowed = narrowed(found);
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
        for (int length = Math.min(WORDS_IN_A_NAME, telling.size() - 1); length > 0; length--) {
            Set<Place> found = new LinkedHashSet<>();
            for (int from = 0; from + length <= telling.size(); from++) {
                String name = String.join(" ", telling.subList(from, from + length));
                if (name.length() >= SHORTEST) {
                    found.addAll(names.called(name));
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<Place> guessed(List<String> telling) {
        String name = String.join(" ", telling);
        if (telling.size() > WORDS_OF_A_MISSPELT_NAME || name.length() < SHORTEST) {
            return Set.of();
        }
        Set<Place> partly = names.partly(name);
        return partly.isEmpty() ? names.near(name) : partly;
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
