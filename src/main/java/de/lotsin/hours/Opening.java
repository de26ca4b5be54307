package de.lotsin.hours;

import java.time.ZonedDateTime;

/// How it stands with some opening hours at one moment.
public sealed interface Opening {

    /// It is open now.
    record Open(ZonedDateTime until) implements Opening {}

    /// It is closed now.
    record OpensAt(ZonedDateTime time) implements Opening {}

    /// It never closes.
    record AlwaysOpen() implements Opening {}

    /// It opens for whoever has arranged it; never called closed.
    record ByAppointment() implements Opening {}

    /// Nobody knows.
    record Unknown() implements Opening {}
}
