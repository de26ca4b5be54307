package de.lotsin.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// From one time of day to another on some days of the week. Times that end at or before their beginning end on the
/// following day.
///
/// @param days the days on which it begins, Monday first
public record Times(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    private static final List<String> NAMES = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");
    private static final String END_OF_DAY = "24:00";

    public Times {
        if (days.isEmpty() || from.equals(to) && !from.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("Opening hours without a day or a length");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /// Whether it ends on the day after the one on which it begins.
    boolean pastMidnight() {
        return !to.isAfter(from);
    }

    /// Its days as runs of neighbours, each with its first and last day.
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (DayOfWeek day : days) {
            if (!runs.isEmpty() && runs.getLast().last().getValue() + 1 == day.getValue()) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), day));
            } else {
                runs.add(new Run(day, day));
            }
        }
        return runs;
    }

    /// Days that follow each other.
    record Run(DayOfWeek first, DayOfWeek last) {}

    static Times parse(String compact) {
        String[] parts = compact.strip().split("[ -]+(?=\\d)");
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not opening hours: " + compact);
        }
        return of(parts[0], parts[1], parts[2]);
    }

    static Times of(String days, String from, String to) {
        EnumSet<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        for (String run : days.strip().split("\\s*\\+\\s*")) {
            String[] ends = run.split("-");
            DayOfWeek first = day(ends[0]);
            DayOfWeek last = day(ends[ends.length - 1]);
            if (ends.length > 2 || last.compareTo(first) < 0) {
                throw new IllegalArgumentException("Not days of a week: " + days);
            }
            set.addAll(EnumSet.range(first, last));
        }
        return new Times(set, time(from), time(to.equals(END_OF_DAY) ? "00:00" : to));
    }

    String compact() {
        String runs = runs().stream()
                .map(run -> run.first() == run.last() ? name(run.first()) : name(run.first()) + "-" + name(run.last()))
                .collect(Collectors.joining("+"));
        return runs + " " + WRITTEN.format(from) + "-"
                + (to.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : WRITTEN.format(to));
    }

    private static String name(DayOfWeek day) {
        return NAMES.get(day.getValue() - 1);
    }

    private static DayOfWeek day(String name) {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("Not a day of the week: " + name);
        }
        return DayOfWeek.of(index + 1);
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written, WRITTEN);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time of day: " + written, e);
        }
    }
}
