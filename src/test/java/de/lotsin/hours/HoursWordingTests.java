package de.lotsin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import de.lotsin.text.Span;
import de.lotsin.text.Text;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursWordingTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Holidays HOLIDAYS = new Holidays();

    private final Languages languages = Languages.load();
    private final HoursWording german = wording("de");

    @Test
    void theWeekIsATable() {
        List<Text> lines = german.week(Hours.parse("mo-th 09:00-17:00; tu+fr 18:00-20:00; sa 10:00-12:00"));

        assertThat(lines)
                .extracting(Text::plain)
                .startsWith("Montag–Donnerstag 09:00–17:00", "Dienstag, Freitag 18:00–20:00", "Samstag 10:00–12:00")
                .hasSize(4);
        assertThat(lines.getFirst().spans()).last().isInstanceOf(Span.Ltr.class);
    }

    @Test
    void weekdaysAreSaidInEveryLanguage() {
        assertThat(languages.all())
                .allSatisfy(language -> assertThat(wording(language.tag())
                                .week(Hours.parse("mo-th+sa 09:00-17:00"))
                                .getFirst()
                                .plain())
                        .matches("\\S.*–.*\\S 09:00–17:00"));
    }

    @Test
    void saysHowItStandsNow() {
        assertThat(now("mo 09:00-17:00")).contains("17:00").doesNotContain("30.11.2026");
        assertThat(now("mo 09:00-24:00; tu 00:00-24:00")).contains("Mittwoch 02.12.2026", "00:00");
        assertThat(now("tu 09:00-17:00")).contains("Dienstag 01.12.2026", "09:00");
    }

    @Test
    void byAppointmentIsNeverCalledClosed() {
        assertThat(now("appointment")).doesNotContainIgnoringCase("geschlossen").isNotBlank();
        assertThat(now("always")).isNotBlank();
        assertThat(now("unknown")).isNotBlank();
        assertThat(german.week(new Hours.ByAppointment())).isEmpty();
    }

    private String now(String hours) {
        return german.now(Hours.parse(hours).at(NOW, HOLIDAYS), NOW).plain();
    }

    private HoursWording wording(String tag) {
        return new HoursWording(
                Messages.load(languages, true).in(languages.of(tag).orElseThrow()));
    }
}
