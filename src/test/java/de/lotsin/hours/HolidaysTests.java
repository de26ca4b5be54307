package de.lotsin.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HolidaysTests {

    private final Holidays holidays = new Holidays();

    @Test
    void saxonyHasThese() {
        assertThat(holidays.in(2026))
                .extracting(LocalDate::toString)
                .containsExactlyInAnyOrder(
                        "2026-01-01",
                        "2026-04-03",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-10-03",
                        "2026-10-31",
                        "2026-11-18",
                        "2026-12-25",
                        "2026-12-26");
    }

    @Test
    void bussUndBettagIsAlwaysTheWednesdayBeforeThe23rdOfNovember() {
        for (int year = 2026; year <= 2036; year++) {
            LocalDate day = LocalDate.of(year, 11, 22);
            while (day.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
                day = day.minusDays(1);
            }

            assertThat(holidays.on(day)).as(day.toString()).isTrue();
            assertThat(holidays.in(year)).hasSize(11);
        }
    }

    @Test
    void manyMayAskAtOnce() {
        Holidays shared = new Holidays();

        List<Integer> sizes = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> shared.in(2026 + i % 8).size())
                .distinct()
                .toList();

        assertThat(sizes).containsExactly(11);
    }
}
