package de.lotsin.conversation;

import de.lotsin.text.Language;

/// Finds the page for what she wrote. Implemented outside, so that the conversation knows no feature; both methods work
/// from memory alone.
public interface Understanding {

    /// Whether the words call for help now. Asked first, before anything that could fail.
    boolean urgent(Words words);

    /// The page that answers: an answer, "did you mean", or "I do not know".
    Link linkFor(Words words, Language language);
}
