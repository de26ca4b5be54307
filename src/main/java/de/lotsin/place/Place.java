package de.lotsin.place;

import de.lotsin.text.Language;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where somebody lives or where help is: a postcode, a town or a whole district.
///
/// @param code what stands for it in links: `[a-z0-9]{1,20}`, stable
/// @param name its German name; a postcode's holds the postcode and the town
/// @param kind how large it is
/// @param districts where it lies; only the postcode 02999 lies in two
/// @param postcodes its postcodes, ascending
/// @param coordinates its middle
/// @param scripts its town's name in other scripts, by column of `i18n/towns.csv`
public record Place(
        String code,
        String name,
        Kind kind,
        List<District> districts,
        List<String> postcodes,
        Coordinates coordinates,
        Map<String, String> scripts) {

    private static final int POSTCODE_LENGTH = 5;
    private static final int LABEL_LENGTH = 28;

    /// How large a place is.
    public enum Kind {
        POSTCODE,
        TOWN,
        DISTRICT
    }

    public Place {
        if (!code.matches("[a-z0-9]{1,20}") || districts.isEmpty()) {
            throw new IllegalArgumentException("Not a place: " + code);
        }
        districts = List.copyOf(districts);
        postcodes = List.copyOf(postcodes);
        scripts = Map.copyOf(scripts);
    }

    /// Whether any of it lies in this district.
    public boolean in(District district) {
        return districts.contains(district);
    }

    /// Its name in the letters she reads where they are known, else in Latin ones.
    public Text nameIn(Language language) {
        return switch (kind) {
            case TOWN -> written(language, name);
            case DISTRICT -> written(language, districts.getFirst().label());
            case POSTCODE ->
                Text.of(language, new Span.Ltr(name.substring(0, POSTCODE_LENGTH)))
                        .plus(" ")
                        .plus(written(language, name.substring(POSTCODE_LENGTH + 1)));
        };
    }

    /// Its name with the district in brackets, to tell apart places that share a name; without, if that would not fit
    /// on
    /// a button: long names tell
    /// themselves apart.
    public Text nameWithDistrictIn(Language language) {
        Text name = nameIn(language);
        if (kind == Kind.DISTRICT) {
            return name;
        }
        Text both = name.plus(" (")
                .plus(latin(language, districts.getFirst().brief()))
                .plus(")");
        return both.length() > LABEL_LENGTH ? name : both;
    }

    private Text written(Language language, String german) {
        return column(language)
                .flatMap(column -> Optional.ofNullable(scripts.get(column)))
                .map(native_ -> Text.of(language, native_))
                .orElseGet(() -> latin(language, german));
    }

    private static Text latin(Language language, String name) {
        return language.latin() ? Text.of(language, name) : Text.of(language, new Span.Name(name));
    }

    private static Optional<String> column(Language language) {
        return switch (language.script()) {
            case "Arab" -> Optional.of(language.tag().equals("ar") ? "ar" : "fa");
            case "Cyrl" -> Optional.of(language.tag().equals("ru") ? "ru" : "uk");
            case "Ethi" -> Optional.of("ti");
            default -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && code.equals(place.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
