package de.lotsin.content;

import java.util.List;
import java.util.Optional;

/// Something she can use: a group, a consultation, a course.
///
/// @param contact the code of who runs it, where that is one place
/// @param modes `visit`, `phone`, `online`
/// @param facts what it costs and needs
/// @param languages tags of the languages spoken there; empty when unknown
/// @param hours when, in the form [de.lotsin.hours.Hours] reads
record Offer(
        String code,
        List<String> topics,
        Optional<String> contact,
        List<String> modes,
        Facts facts,
        List<String> languages,
        String hours,
        Verification verification,
        Localised<Words> texts) {

    /// @param title at most 28 characters
    /// @param about what happens there
    /// @param forWhom whom it is for
    /// @param how how to get in
    record Words(String title, String about, String forWhom, String how) {}
}
