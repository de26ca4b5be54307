package de.lotsin.webchat;

import java.util.List;
import java.util.Optional;

/// Everything the template draws around and inside the pages of one turn.
///
/// @param lang the language she reads
/// @param dir its direction
/// @param language its own name
/// @param bubbles the pages, oldest first
/// @param bars what is always there
/// @param languages the same page in every language
/// @param question where her words go; empty where nobody can be asked yet
record Screen(
        String lang,
        String dir,
        String language,
        List<Bubble> bubbles,
        Bars bars,
        List<Tongue> languages,
        Optional<Question> question) {

    /// The top and the bottom of every page.
    ///
    /// @param back where "back" leads; empty where there is nothing to go back to
    /// @param start the start page
    /// @param help help now
    record Bars(Optional<Choice> back, Choice start, Choice help) {}

    /// The form for her own words.
    ///
    /// @param action the page on which she writes
    /// @param listening the link that gets the words; empty where they are a question
    record Question(String action, String listening) {}
}
