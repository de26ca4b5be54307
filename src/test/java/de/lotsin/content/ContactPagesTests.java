package de.lotsin.content;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.LotsinTest;
import de.lotsin.TestClock;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Seen;
import de.lotsin.conversation.Visit;
import de.lotsin.place.Places;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Lists of contacts and single contacts of the starter content.
@LotsinTest
class ContactPagesTests {

    private static final int AT_ONCE = 5;

    @Autowired
    private ContactsDesk list;

    @Autowired
    private ContactDesk one;

    @Autowired
    private Published published;

    @Autowired
    private Places places;

    @Autowired
    private Languages languages;

    @Autowired
    private Messages messages;

    @Test
    void showsFiveAtATimeAndEachOnce() {
        List<String> shown = new ArrayList<>();
        Link next = Link.to('c', "", "04109");
        while (next.kind() == 'c') {
            Page page = open(list, next);
            List<Link> links = links(page);
            List<String> contacts = links.stream()
                    .filter(link -> link.kind() == 'k')
                    .map(link -> link.part(0))
                    .toList();
            assertThat(contacts).hasSizeLessThanOrEqualTo(AT_ONCE).hasSameSizeAs(page.paragraphs());
            shown.addAll(contacts);
            next = links.stream().filter(link -> link.kind() == 'c').findFirst().orElse(Page.START);
        }

        assertThat(shown).hasSizeGreaterThan(AT_ONCE).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c-kinder-04109-0", "c-kinder-04109-9999", "c-kinder-04109-x", "c-nothing-04109"})
    void aLinkBeyondTheListStillLeadsOn(String link) {
        assertThat(links(open(list, Link.parse(link).orElseThrow()))).isNotEmpty();
    }

    @Test
    void everyTopicInEveryDistrictHasPhoneOrOnlineHelpAmongTheFirstFive() {
        Set<String> without = new HashSet<>();
        for (String topic : StarterFiles.TOPICS) {
            places.districts().forEach(district -> {
                Page page = open(list, Link.to('c', topic, district.code()));
                boolean helped = links(page).stream()
                        .filter(link -> link.kind() == 'k')
                        .flatMap(link -> published.catalogue().contact(link.part(0)).stream())
                        .anyMatch(contact -> contact.reach().online());
                if (!helped) {
                    without.add(topic + " in " + district);
                }
            });
        }

        assertThat(without).isEmpty();
    }

    @Test
    void noPageTellsWhereAShelterIs() {
        List<Contact> shelters = published.catalogue().contacts().stream()
                .filter(contact -> contact.kind().equals("shelter"))
                .toList();
        Pattern street = Pattern.compile("(?i)(straße|strasse|str\\.|platz|weg|gasse) ?[0-9]|\\b0[0-9]{4}\\b");

        assertThat(shelters).isNotEmpty();
        for (Contact shelter : shelters) {
            languages.all().forEach(language -> {
                Page page = one.open(
                                Link.to('k', shelter.code()), new Visit(messages.in(language), "web", TestClock.START))
                        .orElseThrow();
                assertThat(Seen.words(page))
                        .doesNotContainPattern(street)
                        .doesNotContain("\n"
                                + messages.in(language)
                                        .text("content.contact-places")
                                        .plain() + "\n");
            });
        }
    }

    @Test
    void everyUnverifiedContactAsksHerToCallFirst() {
        String callFirst =
                messages.in(languages.source()).text("content.call-first").plain();

        assertThat(published.catalogue().contacts())
                .filteredOn(contact -> contact.verification().on().isEmpty())
                .isNotEmpty()
                .allSatisfy(contact -> assertThat(
                                open(one, Link.to('k', contact.code())).notes())
                        .extracting(Text::plain)
                        .contains(callFirst));
    }

    private Page open(Desk desk, Link link) {
        return desk.open(link, new Visit(messages.in(languages.source()), "web", TestClock.START))
                .orElseThrow();
    }

    private static List<Link> links(Page page) {
        return Seen.links(page).stream()
                .map(link -> Link.parse(link).orElseThrow())
                .toList();
    }
}
