package de.lotsin.conversation;

/// What she wrote. It is looked at once and forgotten: printing it prints nothing.
///
/// @param spoken the text as it came, at most [#MAX] characters; the rest is cut
public record Words(String spoken) {

    /// More is never needed to understand a question.
    public static final int MAX = 1_000;

    public Words {
        spoken = spoken.length() > MAX ? spoken.substring(0, MAX) : spoken;
    }

    @Override
    public String toString() {
        return "Words[…]";
    }
}
