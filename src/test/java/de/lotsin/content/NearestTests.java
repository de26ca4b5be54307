package de.lotsin.content;

import static de.lotsin.content.ContactSample.contact;
import static de.lotsin.content.ContentDatabase.LANGUAGES;
import static de.lotsin.content.ContentDatabase.language;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.lotsin.place.Place;
import de.lotsin.place.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearestTests {

    private static final Places PLACES = Places.load();
    private static final String LEIPZIG = "14713";
    private static final String VOGTLAND = "14523";
    private static final Place HERE = PLACES.byCode("04109").orElseThrow();

    private final Nearest nearest = new Nearest(PLACES, LANGUAGES);

    @Test
    void whatFitsComesBeforeWhatIsNear() {
        ContactSample nextDoor =
                contact("nextdoor").about("geld", "wohnen", "kinder").at("04109", LEIPZIG);
        ContactSample across = contact("across").about("kinder").at("04319", LEIPZIG);

        assertThat(codes("kinder", HERE, nextDoor, across)).containsExactly("across", "nextdoor");
    }

    @Test
    void whoSpeaksHerLanguageComesBeforeWhoHasAnInterpreterAndThenTheOthers() {
        ContactSample german = contact("german").speaking("de").at("04109", LEIPZIG);
        ContactSample interpreted = contact("interpreted").interpreted().at("04109", LEIPZIG);
        ContactSample arabic = contact("arabic").speaking("ar").at("04109", LEIPZIG);

        assertThat(codes("kinder", HERE, german, interpreted, arabic))
                .containsExactly("arabic", "interpreted", "german");
    }

    @Test
    void aNeighbouringLanguageIsNotHers() {
        ContactSample sorani = contact("asorani").speaking("ckb").at("04109", LEIPZIG);
        ContactSample kurmanji = contact("kurmanji").speaking("ku").at("04109", LEIPZIG);
        List<Contact> both = List.of(sorani.made(), kurmanji.made());

        assertThat(nearest.sorted(both, "kinder", Optional.of(HERE), language("ku")))
                .extracting(near -> near.contact().code())
                .containsExactly("kurmanji", "asorani");
    }

    @Test
    void amongThoseThatFitTheNearestComesFirst() {
        ContactSample far = contact("afar").at("04319", LEIPZIG);
        ContactSample near = contact("near").at("04109", LEIPZIG);

        List<Nearest.Near> sorted = sorted("kinder", Optional.of(HERE), far, near);

        assertThat(sorted).extracting(one -> one.contact().code()).containsExactly("near", "afar");
        assertThat(sorted.getFirst().kilometres()).hasValue(0);
        assertThat(sorted.getLast().kilometres().orElseThrow()).isBetween(2.0, 10.0);
    }

    @Test
    void onlyWhoHelpsWithTheTopicIsNamed() {
        ContactSample other = contact("other").about("geld").at("04109", LEIPZIG);
        ContactSample fitting = contact("fitting").at("04109", LEIPZIG);

        assertThat(codes("kinder", HERE, other, fitting)).containsExactly("fitting");
        assertThat(codes("", HERE, other, fitting)).containsExactly("fitting", "other");
    }

    @Test
    void whoServesAnotherDistrictIsNotNamed() {
        ContactSample plauen = contact("plauen").at("08523", VOGTLAND);
        ContactSample leipzig = contact("leipzig").at("04109", LEIPZIG);

        assertThat(codes("kinder", HERE, plauen, leipzig)).containsExactly("leipzig");
    }

    @Test
    void aPlaceInTwoDistrictsIsServedByBoth() {
        Place both = PLACES.byCode("02999").orElseThrow();
        ContactSample bautzen = contact("bautzen").serving("14625");
        ContactSample goerlitz = contact("goerlitz").serving("14626");

        assertThat(both.districts()).hasSize(2);
        assertThat(codes("kinder", both, bautzen, goerlitz)).containsExactly("bautzen", "goerlitz");
    }

    @Test
    void oneOfTheFirstFiveHelpsEverybodyByPhoneOrOnline() {
        List<ContactSample> many = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(i -> contact("local" + i).speaking("ar").at("04109", LEIPZIG))
                .toList());
        many.add(contact("hotline").online());

        List<String> codes = sorted("kinder", Optional.of(HERE), many.toArray(ContactSample[]::new)).stream()
                .map(near -> near.contact().code())
                .toList();

        assertThat(codes)
                .containsExactly(
                        "local0", "local1", "local2", "local3", "hotline", "local4", "local5", "local6", "local7",
                        "local8");
    }

    @Test
    void whereNobodyIsNearWhoHelpsEverywhereIsNamed() {
        ContactSample hotline = contact("hotline").online();
        ContactSample travelling = contact("travelling").serving();
        ContactSample leipzig = contact("leipzig").at("04109", LEIPZIG);
        Place plauen = PLACES.byCode("08523").orElseThrow();

        assertThat(codes("kinder", plauen, hotline, travelling, leipzig)).containsExactly("hotline", "travelling");
    }

    @Test
    void withoutAPlaceOnlyWhoHelpsEverywhereIsNamedAndNobodyIsFarAway() {
        ContactSample hotline = contact("hotline").online();
        ContactSample leipzig = contact("leipzig").at("04109", LEIPZIG);

        assertThat(sorted("kinder", Optional.empty(), hotline, leipzig))
                .extracting(near -> near.contact().code(), Nearest.Near::kilometres)
                .containsExactly(tuple("hotline", OptionalDouble.empty()));
    }

    @Test
    void aShelterIsNeverAtADistance() {
        ContactSample shelter = contact("shelter").kind("shelter").serving(LEIPZIG);

        assertThat(sorted("kinder", Optional.of(HERE), shelter))
                .singleElement()
                .satisfies(near -> assertThat(near.kilometres()).isEmpty());
    }

    /// For a woman who reads Arabic.
    private List<Nearest.Near> sorted(String topic, Optional<Place> here, ContactSample... contacts) {
        return nearest.sorted(Stream.of(contacts).map(ContactSample::made).toList(), topic, here, language("ar"));
    }

    private List<String> codes(String topic, Place here, ContactSample... contacts) {
        return sorted(topic, Optional.of(here), contacts).stream()
                .map(near -> near.contact().code())
                .toList();
    }
}
