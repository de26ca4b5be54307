package de.lotsin.hours;

import de.lotsin.text.Arg;
import de.lotsin.text.Dates;
import de.lotsin.text.Language;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says opening hours in one language.
public record HoursWording(Wording wording) {

    /// Below this, a time alone says enough.
    private static final Duration DAY = Duration.ofHours(24);

    /// How it stands now, in one line.
    public Text now(Opening opening, Instant now) {
        return switch (opening) {
            case Opening.Open open -> wording.text("hours.open-until", Arg.text("time", until(open.until(), now)));
            case Opening.OpensAt opens ->
                wording.text(
                        "hours.opens",
                        Arg.text("day", Dates.day(language(), opens.time().toLocalDate())),
                        Arg.text("time", Dates.time(language(), opens.time().toLocalTime())));
            case Opening.AlwaysOpen _ -> wording.text("hours.always");
            case Opening.ByAppointment _ -> wording.text("hours.by-appointment");
            case Opening.Unknown _ -> wording.text("hours.unknown");
        };
    }

    /// The week, a line for each times, and that it is closed on holidays; nothing for hours that are no table.
    public List<Text> week(Hours hours) {
        return switch (hours) {
            case Hours.Always _, Hours.ByAppointment _, Hours.Unknown _ -> List.of();
            case Hours.Weekly weekly -> {
                List<Text> lines = new ArrayList<>();
                weekly.times().forEach(times -> lines.add(line(times)));
                lines.add(wording.text("hours.closed-on-holidays"));
                yield lines;
            }
        };
    }

    private Text line(Times times) {
        String days = times.runs().stream().map(this::days).collect(Collectors.joining(comma()));
        return Text.of(language(), days + " ").plus(Dates.range(language(), times.from(), times.to()));
    }

    private String days(Times.Run run) {
        String first = Dates.weekday(language(), run.first());
        return run.first() == run.last() ? first : first + "–" + Dates.weekday(language(), run.last());
    }

    private String comma() {
        return switch (language().script()) {
            case "Arab" -> "، ";
            case "Ethi" -> "፣ ";
            default -> ", ";
        };
    }

    private Text until(ZonedDateTime until, Instant now) {
        Text time = Dates.time(language(), until.toLocalTime());
        return Duration.between(now, until).compareTo(DAY) < 0
                ? time
                : Dates.day(language(), until.toLocalDate()).plus(", ").plus(time);
    }

    private Language language() {
        return wording.language();
    }
}
