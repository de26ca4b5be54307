package de.lotsin.telegram;

import java.time.Duration;
import java.util.Optional;

/// What came of one call to Telegram.
///
/// @param <T> what a successful call brings
sealed interface Answer<T> {

    /// It is done. The result may be missing where a newer Telegram describes it in words we do not know.
    record Done<T>(Optional<T> result) implements Answer<T> {}

    /// Not now; ask again after exactly this time.
    record Wait<T>(Duration time) implements Answer<T> {}

    /// She blocked the bot, her account is gone, or there is no such chat.
    record Unreachable<T>() implements Answer<T> {}

    /// No, and asking again does not help.
    ///
    /// @param code Telegram's number for it
    /// @param reason in Telegram's words, without anything that was quoted
    /// @param movedTo the new number of a group that became a supergroup
    record Refused<T>(int code, String reason, Optional<Long> movedTo) implements Answer<T> {
        boolean says(String words) {
            return reason.contains(words);
        }
    }

    /// No usable answer: it may have been done or not.
    ///
    /// @param how the kind of failure, for the log
    record Lost<T>(String how) implements Answer<T> {}
}
