package de.lotsin.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTests {

    private static final Holidays HOLIDAYS = new Holidays();

    @Test
    void readsTheFormOfTheYamlFiles() {
        Object yaml = List.of(
                Map.of("days", "mo-th", "from", "09:00", "to", "17:00"),
                Map.of("days", "tu+fr", "from", "09:00", "to", "24:00"));

        assertThat(Hours.of(yaml).compact()).isEqualTo("mo-th 09:00-17:00; tu+fr 09:00-24:00");
        assertThat(Hours.of("always")).isEqualTo(new Hours.Always());
        assertThat(Hours.of("appointment")).isEqualTo(new Hours.ByAppointment());
        assertThat(Hours.of("unknown")).isEqualTo(new Hours.Unknown());
        assertThat(Hours.of(null)).isEqualTo(new Hours.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sometimes",
                "mo",
                "mo 09:00",
                "mo 09:00-9",
                "mo 09:00-25:00",
                "xx 09:00-10:00",
                "fr-mo 09:00-10:00",
                "mo 09:00-09:00",
                "mo 09:00-10:00;"
            })
    void refusesWhatItCannotRead(String written) {
        assertThatThrownBy(() -> Hours.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesListsThatAreNoHours() {
        assertThatThrownBy(() -> Hours.of(List.of(Map.of("days", "mo", "from", "09:00"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hours.of(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hours.of(List.of("mo"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hours.of(7)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("someHours")
    void theCompactFormComesBackTheSame(Hours hours) {
        assertThat(Hours.parse(hours.compact())).isEqualTo(hours);
        assertThat(hours.compact()).doesNotContain("\n");
    }

    @Test
    void whatIsNoTableNeedsNoClock() {
        Instant christmasNight = Instant.parse("2026-12-25T02:00:00Z");

        assertThat(new Hours.Always().at(christmasNight, HOLIDAYS)).isEqualTo(new Opening.AlwaysOpen());
        assertThat(new Hours.ByAppointment().at(christmasNight, HOLIDAYS)).isEqualTo(new Opening.ByAppointment());
        assertThat(new Hours.Unknown().at(christmasNight, HOLIDAYS)).isEqualTo(new Opening.Unknown());
    }

    @ParameterizedTest
    @CsvSource({
        // an ordinary Monday in winter time
        "2026-11-30T08:59, 09:00 2026-11-30, false",
        "2026-11-30T09:00, 17:00 2026-11-30, true",
        "2026-11-30T16:59, 17:00 2026-11-30, true",
        "2026-11-30T17:00, 09:00 2026-12-01, false",
        // Friday evening
        "2026-12-04T13:00, 09:00 2026-12-07, false",
        // Buß- und Bettag and Reformation Day
        "2026-11-18T10:00, 09:00 2026-11-19, false",
        "2028-10-31T10:00, 09:00 2028-11-01, false",
        // Christmas 2026: Thursday the 24th is no holiday, Friday is
        "2026-12-24T18:00, 09:00 2026-12-28, false",
        // the Monday after each clock change
        "2026-03-29T12:00, 09:00 2026-03-30, false",
        "2026-10-25T12:00, 09:00 2026-10-26, false"
    })
    void anOfficeOpensAndCloses(String when, String expected, boolean open) {
        Hours office = Hours.parse("mo-th 09:00-17:00; fr 09:00-13:00");

        Opening opening = office.at(berlin(when), HOLIDAYS);

        ZonedDateTime time =
                berlin(expected.substring(6) + "T" + expected.substring(0, 5)).atZone(Hours.BERLIN);
        assertThat(opening).isEqualTo(open ? new Opening.Open(time) : new Opening.OpensAt(time));
    }

    @Test
    void timesThatTouchAreOne() {
        Hours hours = Hours.parse("mo 09:00-12:00; mo 12:00-15:00; mo 14:00-16:00");

        assertThat(hours.at(berlin("2026-11-30T10:00"), HOLIDAYS))
                .isEqualTo(new Opening.Open(berlin("2026-11-30T16:00").atZone(Hours.BERLIN)));
    }

    @Test
    void theSameWeekdayMayBeClosedTwiceInARow() {
        Hours fridays = Hours.parse("fr 10:00-12:00");

        assertThat(fridays.at(berlin("2026-12-18T13:00"), HOLIDAYS))
                .isEqualTo(new Opening.OpensAt(berlin("2027-01-08T10:00").atZone(Hours.BERLIN)));
    }

    @Test
    void aNightIsAsLongAsTheClockMakesIt() {
        Hours night = Hours.parse("sa 22:00-06:00");

        assertThat(length(night, "2026-03-28T22:00")).isEqualTo(7);
        assertThat(length(night, "2026-10-24T22:00")).isEqualTo(9);
        assertThat(length(night, "2026-11-28T22:00")).isEqualTo(8);
    }

    @Test
    void timesInsideAClockChangeEndWhenTheClockSaysSo() {
        assertThat(Hours.parse("su 02:00-04:00").at(berlin("2026-03-29T03:30"), HOLIDAYS))
                .isEqualTo(new Opening.Open(berlin("2026-03-29T04:00").atZone(Hours.BERLIN)));
        assertThat(Hours.parse("su 02:15-02:45").at(berlin("2026-03-28T12:00"), HOLIDAYS))
                .isEqualTo(new Opening.OpensAt(berlin("2026-04-05T02:15").atZone(Hours.BERLIN)));
        assertThat(Hours.parse("su 00:00-02:30").at(Instant.parse("2026-10-25T01:29:00Z"), HOLIDAYS))
                .isEqualTo(
                        new Opening.Open(Instant.parse("2026-10-25T01:30:00Z").atZone(Hours.BERLIN)));
    }

    @Test
    void aNightEndsWhereAHolidayBegins() {
        Hours nights = Hours.parse("mo-su 20:00-02:00");

        assertThat(nights.at(berlin("2026-10-02T23:00"), HOLIDAYS))
                .isEqualTo(new Opening.Open(berlin("2026-10-03T00:00").atZone(Hours.BERLIN)));
        assertThat(nights.at(berlin("2026-10-03T21:00"), HOLIDAYS))
                .isEqualTo(new Opening.OpensAt(berlin("2026-10-04T20:00").atZone(Hours.BERLIN)));
    }

    /// Against the plain definition: it is open when the wall clock in Berlin stands within the times of a day that is
    /// no holiday.
    @ParameterizedTest
    @MethodSource("someTables")
    void agreesWithTheWallClockFrom2026To2030(Hours.Weekly hours) {
        Random random = new Random(7);
        List<LocalDate> days = new ArrayList<>();
        for (int year = 2026; year <= 2030; year++) {
            days.addAll(HOLIDAYS.in(year));
            days.addAll(clockChanges(year));
            LocalDate first = LocalDate.of(year, 1, 1);
            IntStream.range(0, 20).forEach(_ -> days.add(first.plusDays(random.nextInt(365))));
        }

        for (LocalDate day : days) {
            Instant start = day.minusDays(1).atStartOfDay(Hours.BERLIN).toInstant();
            for (int i = 0; i < 12; i++) {
                Instant now = start.plusSeconds(60L * random.nextInt(3 * 24 * 60));
                check(hours, now);
            }
        }
    }

    private static void check(Hours.Weekly hours, Instant now) {
        switch (hours.at(now, HOLIDAYS)) {
            case Opening.Open(ZonedDateTime until) -> {
                assertThat(wallClock(hours, now)).as("open at %s", now).isTrue();
                assertThat(wallClock(hours, until.toInstant()))
                        .as("closed at %s", until)
                        .isFalse();
                assertThat(wallClock(hours, until.toInstant().minusSeconds(60))).isTrue();
            }
            case Opening.OpensAt(ZonedDateTime time) -> {
                assertThat(wallClock(hours, now)).as("closed at %s", now).isFalse();
                assertThat(wallClock(hours, time.toInstant()))
                        .as("opens at %s", time)
                        .isTrue();
                assertThat(time.toInstant()).isAfter(now);
                for (Instant t = now; t.isBefore(time.toInstant()); t = t.plusSeconds(1800)) {
                    assertThat(wallClock(hours, t)).as("still closed at %s", t).isFalse();
                }
            }
            case Opening.AlwaysOpen _, Opening.ByAppointment _, Opening.Unknown _ -> throw new AssertionError(now);
        }
    }

    private static boolean wallClock(Hours.Weekly hours, Instant instant) {
        ZonedDateTime clock = instant.atZone(Hours.BERLIN);
        LocalDate today = clock.toLocalDate();
        LocalTime time = clock.toLocalTime();
        if (HOLIDAYS.on(today)) {
            return false;
        }
        LocalDate yesterday = today.minusDays(1);
        return hours.times().stream().anyMatch(times -> {
            boolean begunToday = times.days().contains(today.getDayOfWeek()) && !time.isBefore(times.from());
            boolean begunYesterday =
                    times.days().contains(yesterday.getDayOfWeek()) && !HOLIDAYS.on(yesterday) && times.pastMidnight();
            return begunToday && (times.pastMidnight() || time.isBefore(times.to()))
                    || begunYesterday && time.isBefore(times.to());
        });
    }

    static Stream<Hours> someHours() {
        return Stream.concat(
                Stream.of(new Hours.Always(), new Hours.ByAppointment(), new Hours.Unknown()), someTables());
    }

    static Stream<Hours.Weekly> someTables() {
        Random random = new Random(42);
        return IntStream.range(0, 25).mapToObj(_ -> {
            List<Times> times = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
                Stream.of(DayOfWeek.values())
                        .filter(_ -> random.nextInt(3) == 0)
                        .forEach(days::add);
                // Not between two and three, which a clock change has none or two of.
                LocalTime from = LocalTime.of(3 + random.nextInt(21), 30 * random.nextInt(2));
                LocalTime to = LocalTime.of((3 + random.nextInt(23)) % 24, 15);
                times.add(new Times(days, from, to));
            }
            return new Hours.Weekly(times);
        });
    }

    private static List<LocalDate> clockChanges(int year) {
        return Stream.of(3, 10)
                .map(month -> LocalDate.of(year, month, 31))
                .map(last -> last.minusDays(last.getDayOfWeek().getValue() % 7))
                .toList();
    }

    private static long length(Hours hours, String from) {
        Opening opening = hours.at(berlin(from), HOLIDAYS);
        return opening instanceof Opening.Open(ZonedDateTime until)
                ? Duration.between(berlin(from), until).toHours()
                : -1;
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(Hours.BERLIN).toInstant();
    }
}
