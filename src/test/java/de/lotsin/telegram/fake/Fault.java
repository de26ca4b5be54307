package de.lotsin.telegram.fake;

/// What can go wrong between us and Telegram.
public sealed interface Fault {

    /// 429 with `retry_after`; nothing is done.
    record TooMany(int seconds) implements Fault {}

    /// An answer with this status, for example 502 with a page of a proxy; nothing is done.
    record Broken(int status) implements Fault {}

    /// A refusal in Telegram's words, for example 403; nothing is done.
    record Refused(int code, String description) implements Fault {}

    /// The connection ends before the call is done.
    record ResetBefore() implements Fault {}

    /// The call is done, and the connection ends before the answer.
    record ResetAfter() implements Fault {}

    /// Nothing happens until the caller gives up.
    record Silence() implements Fault {}
}
