package de.lotsin.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Weekly hours laid onto real days: without holidays, and in time that jumps twice a year.
record Calendar(Hours.Weekly weekly, Holidays holidays) {

    /// Christmas and New Year can close the same weekday twice in a row; after five weeks every day has come.
    private static final int DAYS_AHEAD = 35;

    private record Interval(ZonedDateTime from, ZonedDateTime to) {}

    Opening at(Instant now) {
        ZonedDateTime moment = now.atZone(Hours.BERLIN);
        List<Interval> intervals = intervals(moment.toLocalDate());
        ZonedDateTime until = moment;
        for (Interval interval : intervals) {
            if (!interval.from.isAfter(until) && interval.to.isAfter(until)) {
                until = interval.to;
            }
        }
        if (until.isAfter(moment)) {
            return new Opening.Open(until);
        }
        return intervals.stream()
                .map(Interval::from)
                .filter(from -> from.isAfter(moment))
                .findFirst()
                .<Opening>map(Opening.OpensAt::new)
                .orElseGet(Opening.Unknown::new);
    }

    private List<Interval> intervals(LocalDate today) {
        List<Interval> intervals = new ArrayList<>();
        for (LocalDate day = today.minusDays(1); day.isBefore(today.plusDays(DAYS_AHEAD)); day = day.plusDays(1)) {
            for (Times times : weekly.times()) {
                if (times.days().contains(day.getDayOfWeek()) && !holidays.on(day)) {
                    add(intervals, times, day);
                }
            }
        }
        intervals.sort(Comparator.comparing(Interval::from));
        return intervals;
    }

    /// A night that runs into a holiday ends at midnight.
    private void add(List<Interval> intervals, Times times, LocalDate day) {
        LocalDate next = day.plusDays(1);
        LocalDateTime end;
        if (!times.pastMidnight()) {
            end = day.atTime(times.to());
        } else if (holidays.on(next)) {
            end = next.atTime(LocalTime.MIDNIGHT);
        } else {
            end = next.atTime(times.to());
        }
        ZonedDateTime from = berlin(day.atTime(times.from()), false);
        ZonedDateTime to = berlin(end, true);
        if (from.isBefore(to)) {
            intervals.add(new Interval(from, to));
        }
    }

    /// A time that is skipped in spring becomes the moment of the jump; of a time that comes twice in autumn, what ends
    /// then ends at the
    /// second.
    private static ZonedDateTime berlin(LocalDateTime time, boolean ends) {
        ZoneOffsetTransition jump = Hours.BERLIN.getRules().getTransition(time);
        if (jump != null && jump.isGap()) {
            return jump.getInstant().atZone(Hours.BERLIN);
        }
        ZonedDateTime zoned = time.atZone(Hours.BERLIN);
        return ends ? zoned.withLaterOffsetAtOverlap() : zoned.withEarlierOffsetAtOverlap();
    }
}
