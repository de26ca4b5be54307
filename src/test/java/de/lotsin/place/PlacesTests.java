package de.lotsin.place;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTests {

    private static final Places PLACES = Places.load();
    private static final Languages LANGUAGES = Languages.load();
    private static final Gazetteer GAZETTEER = new Gazetteer();

    @Test
    void everyPostcodeOfSaxonyIsFound() {
        Set<String> postcodes = CsvFile.rows("/place/sachsen_plz.csv").stream()
                .map(List::getFirst)
                .collect(Collectors.toSet());

        assertThat(postcodes).hasSize(404).allSatisfy(postcode -> {
            Place place = PLACES.byCode(postcode).orElseThrow();
            assertThat(place.postcodes()).containsExactly(postcode);
            if (!postcode.equals("02999")) {
                assertThat(PLACES.find(postcode)).isEqualTo(new Search.Found(place));
                assertThat(PLACES.within("Hilfe in " + postcode + "?")).contains(place);
            }
        });
    }

    @Test
    void everyTownIsFoundByItsOwnNameAndCode() {
        assertThat(GAZETTEER.towns()).allSatisfy(town -> {
            assertThat(PLACES.byCode(town.code())).contains(town);
            assertThat(offered(PLACES.find(town.name()))).contains(town);
        });
    }

    @Test
    void codesFitIntoLinksAndNeverMeanTwoPlaces() {
        Set<String> codes = new HashSet<>();

        GAZETTEER.towns().forEach(town -> assertThat(codes.add(town.code())).isTrue());

        assertThat(codes)
                .contains("goerlitz", "leipzig", "limbachoberfrohna", "auerbach", "auerbachvogtland", "ebersbach14627")
                .noneMatch(code -> code.matches("d\\d{5}|\\d{5}.*"));
    }

    @Test
    void thePostcodeInTwoDistrictsAsksWhich() {
        Search search = PLACES.find("02999");

        assertThat(search).isInstanceOf(Search.Several.class);
        assertThat(offered(search)).extracting(Place::code).containsExactlyInAnyOrder("02999d14625", "02999d14626");
        assertThat(offered(search)).allSatisfy(place -> {
            assertThat(place.districts()).hasSize(1);
            assertThat(PLACES.byCode(place.code())).contains(place);
        });
        assertThat(PLACES.byCode("02999").orElseThrow().districts()).hasSize(2);
        assertThat(PLACES.find("02999 Uhyst"))
                .isEqualTo(new Search.Found(PLACES.byCode("02999d14626").orElseThrow()));
        assertThat(PLACES.find("02999 Landkreis Bautzen"))
                .isEqualTo(new Search.Found(PLACES.byCode("02999d14625").orElseThrow()));
    }

    @Test
    void thereAre13Districts() {
        assertThat(PLACES.districts()).hasSize(13).allSatisfy(district -> {
            assertThat(district.label().length()).isBetween(1, 28);
            Place whole = PLACES.byCode(district.code()).orElseThrow();
            assertThat(whole.kind()).isEqualTo(Place.Kind.DISTRICT);
            assertThat(whole.districts()).containsExactly(district);
            assertThat(PLACES.district(district.ags())).contains(district);
        });
        assertThat(PLACES.district("14524").orElseThrow().name()).isEqualTo("Landkreis Zwickau");
    }

    @Test
    void everyNameFitsOnAButton() {
        assertThat(LANGUAGES.all()).allSatisfy(language -> {
            assertThat(PLACES.districts())
                    .allSatisfy(district -> assertThat(PLACES.byCode(district.code())
                                    .orElseThrow()
                                    .nameIn(language)
                                    .length())
                            .isLessThanOrEqualTo(28));
            assertThat(GAZETTEER.towns()).allSatisfy(town -> {
                assertThat(town.nameIn(language).length()).isLessThanOrEqualTo(28);
                assertThat(town.nameWithDistrictIn(language).length()).isLessThanOrEqualTo(28);
            });
            assertThat(offered(PLACES.find("02999")))
                    .allSatisfy(place -> assertThat(
                                    place.nameWithDistrictIn(language).length())
                            .isLessThanOrEqualTo(28));
        });
    }

    @Test
    void theLargestTownsComeFirst() {
        assertThat(PLACES.bigTowns())
                .extracting(Place::code)
                .containsExactly("leipzig", "dresden", "chemnitz", "zwickau", "plauen", "goerlitz");
    }

    @Test
    void namesAreWrittenInHerLetters() {
        Place goerlitz = PLACES.byCode("goerlitz").orElseThrow();
        Place postcode = PLACES.byCode("04109").orElseThrow();
        Place oybin = PLACES.byCode("oybin").orElseThrow();

        assertThat(goerlitz.nameIn(language("ar")).plain()).isEqualTo("غورليتز");
        assertThat(goerlitz.nameIn(language("fa-AF")).plain()).isEqualTo("گورلیتس");
        assertThat(goerlitz.nameIn(language("ru")).plain()).isEqualTo("Гёрлиц");
        assertThat(goerlitz.nameIn(language("uk")).plain()).isEqualTo("Герліц");
        assertThat(goerlitz.nameIn(language("tr")).plain()).isEqualTo("Görlitz");
        assertThat(postcode.nameIn(language("ar")).plain()).isEqualTo("04109 لايبزيغ");
        assertThat(oybin.nameIn(language("ar")).plain()).isEqualTo("Oybin");
        assertThat(PLACES.byCode("d14713").orElseThrow().nameIn(language("ar")).plain())
                .isEqualTo("لايبزيغ");
        assertThat(PLACES.byCode("d14625").orElseThrow().nameIn(language("uk")).plain())
                .isEqualTo("район Баутцен");
    }

    @Test
    void namesakesAreToldApartByTheirDistrict() {
        assertThat(offered(PLACES.find("Bernsdorf")))
                .extracting(place -> place.nameWithDistrictIn(language("de")).plain())
                .containsExactlyInAnyOrder("Chemnitz (Chemnitz)", "Bernsdorf (Zwickau)", "Bernsdorf (Bautzen)");
    }

    @Test
    void placesOfferedTogetherNeverLookTheSame() {
        assertThat(GAZETTEER.towns())
                .allSatisfy(town -> assertThat(offered(PLACES.find(town.name())))
                        .extracting(place ->
                                place.nameWithDistrictIn(language("de")).plain())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "leipzig, dresden, 100, 3",
        "leipzig, chemnitz, 68, 5",
        "dresden, goerlitz, 89, 4",
        "zwickau, plauen, 36, 3",
        "pirna, dresden, 17, 4",
        "bautzen, goerlitz, 40, 4"
    })
    void distancesAreThoseOnTheMap(String from, String to, double kilometres, double tolerance) {
        Coordinates here = PLACES.byCode(from).orElseThrow().coordinates();
        Coordinates there = PLACES.byCode(to).orElseThrow().coordinates();

        assertThat(here.kilometresTo(there)).isCloseTo(kilometres, Offset.offset(tolerance));
        assertThat(there.kilometresTo(here)).isCloseTo(here.kilometresTo(there), Offset.offset(1e-9));
        assertThat(here.kilometresTo(here)).isZero();
    }

    @Test
    void theNearestPostcodeIsFoundButNotFromFarAway() {
        assertThat(PLACES.nearest(new Coordinates(51.342, 12.375)))
                .map(Place::code)
                .contains("04109");
        assertThat(PLACES.nearest(new Coordinates(52.52, 13.405))).isEmpty();
    }

    @Test
    void manyMayAskAtOnce() {
        List<String> questions = List.of("Görlitz", "Drezdn", "02999", "في لايبزيغ", "10115", "Reichenbach", "xyz");
        List<Search> alone = questions.stream().map(PLACES::find).toList();

        List<List<Search>> together = IntStream.range(0, 400)
                .parallel()
                .mapToObj(_ -> questions.stream().map(PLACES::find).toList())
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void nothingOfHersIsPrinted() {
        assertThat(new Coordinates(51.342, 12.375).toString()).doesNotContain("51");
        assertThat(PLACES.find("10115").toString()).doesNotContain("10115");
    }

    static List<Place> offered(Search search) {
        return switch (search) {
            case Search.Found found -> List.of(found.place());
            case Search.Several several -> several.places();
            case Search.Outside _, Search.Unknown _ -> List.of();
        };
    }

    private static Language language(String tag) {
        return LANGUAGES.of(tag).orElseThrow();
    }
}
