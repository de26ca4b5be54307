package de.lotsin.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How far a fact about a place can be trusted.
///
/// @param source where it comes from
/// @param on the day somebody last checked it with the place itself; empty when nobody has
record Verification(String source, Optional<LocalDate> on) {

    private static final int CALL_FIRST = 180;
    private static final int HIDE = 365;

    /// Whether she is asked to call before she goes.
    boolean callFirst(LocalDate today) {
        return on.map(day -> ChronoUnit.DAYS.between(day, today) > CALL_FIRST).orElse(true);
    }

    /// Whether it is too old to be shown. What nobody has checked yet is shown in a demo only, and marked.
    boolean tooOld(LocalDate today, boolean demo) {
        return on.map(day -> ChronoUnit.DAYS.between(day, today) > HIDE).orElse(!demo);
    }
}
