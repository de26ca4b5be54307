package de.lotsin.hours;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The public holidays of all Saxony, with Buß- und Bettag; not Corpus Christi, which is one in a few villages only.
/// Each year is worked out
/// when it is first asked for, then kept.
public final class Holidays {

    private static final String SAXONY = "sn";

    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    /// Whether this day is a public holiday.
    public boolean on(LocalDate day) {
        return in(day.getYear()).contains(day);
    }

    /// The public holidays of this year.
    public Set<LocalDate> in(int year) {
        return byYear.computeIfAbsent(year, Holidays::workedOut);
    }

    private static Set<LocalDate> workedOut(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY))
                .getHolidays(Year.of(year), SAXONY)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
