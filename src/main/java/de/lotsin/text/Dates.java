package de.lotsin.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Days and times as they are said to a person: weekday in her language, then numbers that match the letters she gets
/// from offices. Never
/// "tomorrow" or "in 3 days": the language data for those are missing or ambiguous in several languages.
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<Language, Map<DayOfWeek, String>> NAMES = new ConcurrentHashMap<>();

    private Dates() {}

    /// `Montag, 30.11.2026`
    public static Text day(Language language, LocalDate day) {
        return new Text(
                language,
                List.of(new Span.Plain(weekday(language, day.getDayOfWeek()) + " "), new Span.Ltr(DAY.format(day))));
    }

    /// `30.11.2026`
    public static Text date(Language language, LocalDate day) {
        return Text.of(language, new Span.Ltr(DAY.format(day)));
    }

    /// `14:30`
    public static Text time(Language language, LocalTime time) {
        return Text.of(language, new Span.Ltr(TIME.format(time)));
    }

    /// `9:00–12:30`, kept in this order in every direction of writing.
    public static Text range(Language language, LocalTime from, LocalTime to) {
        return Text.of(language, new Span.Ltr(TIME.format(from) + "–" + TIME.format(to)));
    }

    /// The name of a weekday, as it stands alone.
    public static String weekday(Language language, DayOfWeek day) {
        return NAMES.computeIfAbsent(language, Dates::names).getOrDefault(day, "");
    }

    private static Map<DayOfWeek, String> names(Language language) {
        String[] names = new DateFormatSymbols(language.locale())
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        Map<DayOfWeek, String> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            byDay.put(day, names[day == DayOfWeek.SUNDAY ? Calendar.SUNDAY : day.getValue() + 1]);
        }
        return byDay;
    }
}
