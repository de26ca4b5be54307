package de.lotsin.hours;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When something is open in an ordinary week. Weekly hours do not hold on public holidays.
public sealed interface Hours {

    /// Where all opening hours are meant.
    ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /// Day and night, every day, holidays too.
    record Always() implements Hours {}

    /// Whenever it has been arranged before; so it is never closed.
    record ByAppointment() implements Hours {}

    /// Nobody has told us.
    record Unknown() implements Hours {}

    /// At these times of the week.
    record Weekly(List<Times> times) implements Hours {
        public Weekly {
            if (times.isEmpty()) {
                throw new IllegalArgumentException("Weekly hours without times");
            }
            times = List.copyOf(times);
        }
    }

    /// Reads the compact form that [#compact()] writes: `always`, `appointment`, `unknown` or `mo-th 09:00-17:00; fr
    /// 09:00-13:00`.
    ///
    /// @throws IllegalArgumentException if it is none of these; says what it is
    static Hours parse(String compact) {
        return switch (compact.strip()) {
            case "always" -> new Always();
            case "appointment" -> new ByAppointment();
            case "unknown" -> new Unknown();
            case String times ->
                new Weekly(
                        List.of(times.split(";", -1)).stream().map(Times::parse).toList());
        };
    }

    /// Reads what a YAML file says: the compact form, or a list of `{days: mo-th, from: "09:00", to: "17:00"}`. Nothing
    /// means unknown.
    ///
    /// @throws IllegalArgumentException if it is none of these; says what it is
    static Hours of(@Nullable Object yaml) {
        return switch (yaml) {
            case null -> new Unknown();
            case String compact -> parse(compact);
            case List<?> list -> new Weekly(list.stream().map(Hours::times).toList());
            default -> throw new IllegalArgumentException("Not opening hours: " + yaml);
        };
    }

    private static Times times(@Nullable Object entry) {
        if (!(entry instanceof Map<?, ?> map) || !map.keySet().equals(Set.of("days", "from", "to"))) {
            throw new IllegalArgumentException("Opening hours need days, from and to: " + entry);
        }
        return Times.of(
                String.valueOf(map.get("days")), String.valueOf(map.get("from")), String.valueOf(map.get("to")));
    }

    /// One line for a database column, which [#parse(String)] reads back.
    default String compact() {
        return switch (this) {
            case Always _ -> "always";
            case ByAppointment _ -> "appointment";
            case Unknown _ -> "unknown";
            case Weekly weekly -> weekly.times.stream().map(Times::compact).collect(Collectors.joining("; "));
        };
    }

    /// Whether it is open at this moment, and until when or from when.
    default Opening at(Instant now, Holidays holidays) {
        return switch (this) {
            case Always _ -> new Opening.AlwaysOpen();
            case ByAppointment _ -> new Opening.ByAppointment();
            case Unknown _ -> new Opening.Unknown();
            case Weekly weekly -> new Calendar(weekly, holidays).at(now);
        };
    }
}
