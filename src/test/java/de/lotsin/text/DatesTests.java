package de.lotsin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatesTests {

    private static final Languages LANGUAGES = Languages.load();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void saysEveryDayOfTheWeekInEveryLanguage() throws IOException {
        String said = LANGUAGES.all().stream()
                .flatMap(language -> IntStream.range(0, 7)
                        .mapToObj(MONDAY::plusDays)
                        .map(day -> language + ": " + Dates.day(language, day).plain()))
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(said).isEqualTo(golden());
    }

    @Test
    void isolatesTheNumbersOfADay() {
        Language arabic = LANGUAGES.of("ar").orElseThrow();

        assertThat(Isolation.plain(Dates.day(arabic, MONDAY))).isEqualTo("الاثنين \u206630.11.2026\u2069");
        assertThat(Isolation.plain(Dates.range(arabic, LocalTime.of(9, 0), LocalTime.of(12, 30))))
                .endsWith("\u206609:00–12:30\u2069");
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(DatesTests.class.getResourceAsStream("/text/days.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
