package de.lotsin.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Link;
import de.lotsin.text.Language;
import de.lotsin.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebChatReaderTests {

    private final Languages languages = Languages.load();
    private final Language german = languages.source();

    @Test
    void readsAPathAsALink() {
        Incoming incoming = WebChatReader.opens(german, "t-wohnen", "192.0.2.1");

        assertThat(incoming.said()).isEqualTo(new Incoming.Opens(Entry.to(Link.to('t', "wohnen"))));
        assertThat(incoming.sender().channel()).isEqualTo("web");
    }

    @Test
    void readsAnythingElseAsUnknown() {
        assertThat(WebChatReader.opens(german, "wohnen!", "192.0.2.1").said())
                .isInstanceOf(Incoming.OpensUnknown.class);
    }

    @Test
    void readsWordsForTheLinkThatListens() {
        Incoming incoming = WebChatReader.writes(german, "n-wohnen", " 04109 ", "192.0.2.1");

        assertThat(((Incoming.Writes) incoming.said()).words().spoken()).isEqualTo("04109");
        assertThat(((Incoming.Passing) incoming.sender()).at()).contains(Link.to('n', "wohnen"));
    }

    @Test
    void readsWordsAsAQuestionWhereNothingListens() {
        Incoming incoming = WebChatReader.writes(german, "", "Wohnung?", "192.0.2.1");

        assertThat(((Incoming.Passing) incoming.sender()).at()).isEmpty();
    }

    @Test
    void printsNeitherWordsNorAddress() {
        String printed =
                WebChatReader.writes(german, "", "mein Geheimnis", "192.0.2.1").toString();

        assertThat(printed).doesNotContain("Geheimnis", "192.0.2.1");
    }

    @Test
    void countsAHouseholdOnce() {
        String one = key("2001:db8:1:2:3:4:5:6");

        assertThat(key("2001:db8:1:2:ffff::1")).isEqualTo(one);
        assertThat(key("2001:db8:1:3::1")).isNotEqualTo(one);
        assertThat(key("192.0.2.1")).isNotEqualTo(key("192.0.2.2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ar-SY,ar;q=0.9,de;q=0.5 | ar",
                "fa-AF,fa;q=0.8          | fa-AF",
                "nl,sv;q=0.9,tr;q=0.1    | tr",
                "be,uk;q=0.5             | uk",
                "nl                      | de",
                "*                       | de",
                ";;;q=x                  | de",
                "-                       | de"
            })
    void guessesOnlyWhatTheBrowserAsksFor(String header, String tag) {
        assertThat(Guess.from(header, languages).tag()).isEqualTo(tag);
    }

    private String key(String remote) {
        return WebChatReader.opens(german, "s", remote).sender().key();
    }
}
