package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTests {

    @Test
    void anyEntryIsReadBackAsItWasWritten() {
        Random random = new Random(5);
        List<String> tags = Languages.load().all().stream().map(Language::tag).toList();
        LinkTests.links(4).limit(20_000).forEach(link -> {
            Entry entry = new Entry(
                    random.nextBoolean() ? Optional.of(tags.get(random.nextInt(tags.size()))) : Optional.empty(),
                    random.nextBoolean() ? Optional.of("kita" + random.nextInt(99)) : Optional.empty(),
                    link);

            assertThat(entry.encoded()).matches("[A-Za-z0-9_-]+");
            if (entry.fits()) {
                assertThat(Entry.parse(entry.encoded())).contains(entry);
            } else {
                assertThat(Entry.parse(entry.encoded())).isEmpty();
            }
        });
    }

    @Test
    void carriesLanguageAndSourceBeforeTheLink() {
        Entry entry = Entry.parse("fa_AF-_kita7-t-wohnen").orElseThrow();

        assertThat(entry.language()).contains("fa-AF");
        assertThat(entry.source()).contains("kita7");
        assertThat(entry.link()).isEqualTo(Link.to('t', "wohnen"));
    }

    @Test
    void aPlainLinkIsAnEntryInHerLanguage() {
        assertThat(Entry.parse("t-wohnen")).contains(Entry.to(Link.to('t', "wohnen")));
        assertThat(Entry.parse("ar-s")).contains(Entry.in("ar", Link.to('s')));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "ar",
                "ar-",
                "_kita",
                "_kita-",
                "ar-_kita7",
                "ar-en-t",
                "_a-_b-t",
                "ar-t-wöhnen",
                "?",
                "ar t",
                "-t",
                "ar-x-12345678901234567890123456789012345678901234567890123456789012"
            })
    void whatIsNoEntryIsNothing(String string) {
        assertThat(Entry.parse(string)).isEmpty();
    }
}
