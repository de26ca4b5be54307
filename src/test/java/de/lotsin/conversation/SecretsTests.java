package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.text.Languages;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What must reach no log prints nothing of itself, alone or within another record.
class SecretsTests {

    private static final String SECRET = "geheim4711";

    @Test
    void noRecordPrintsWhatSheWroteWhoSheIsOrWhereSheStands() {
        var addressed = new Addressed("telegram", SECRET, Optional.of("ar"));
        var passing = new Passing("web", SECRET, Languages.load().source(), Optional.empty());
        var writes = new Writes(new Words(SECRET));
        var stands = new Stands(51.340632, 12.374725);

        assertThat(List.of(
                        addressed,
                        passing,
                        writes,
                        stands,
                        new Incoming(addressed, writes),
                        new Incoming(passing, writes),
                        new Incoming(addressed, stands)))
                .extracting(Object::toString)
                .allSatisfy(printed -> assertThat(printed).doesNotContain(SECRET, "51.34", "12.37"));
    }

    @Test
    void wordsAreCutAtTheirGreatestLength() {
        assertThat(new Words("x".repeat(Words.MAX + 1)).spoken()).hasSize(Words.MAX);
    }
}
