package de.lotsin.content;

import de.lotsin.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to one question.
///
/// @param code stable, also the target of its links
/// @param topic the code of its topic
/// @param legal whether it makes a legal statement and so expires
/// @param safety whether a wrong word could endanger somebody
/// @param human whether a person to talk to is always shown with it
/// @param emergency whether the emergency strip stands on top
/// @param checkedOn when somebody last compared it with its sources
/// @param reviewBy the last day on which it may be shown
/// @param examples how women ask this, by language
public record Answer(
        String code,
        String topic,
        boolean legal,
        boolean safety,
        boolean human,
        boolean emergency,
        LocalDate checkedOn,
        Optional<LocalDate> reviewBy,
        List<Source> sources,
        Localised<Words> texts,
        Map<Language, List<String>> examples) {

    public Answer {
        sources = List.copyOf(sources);
        examples = Map.copyOf(examples);
    }

    /// Where it comes from.
    ///
    /// @param web host and path without `https://`, or empty
    public record Source(String name, String web) {}

    /// @param title the label of its button, at most 28 characters
    /// @param question the heading, in her words
    /// @param what the short answer
    /// @param next what she can do, step by step
    /// @param who who helps
    public record Words(String title, String question, String what, String next, String who) {}

    /// Whether its time is over on this day.
    boolean due(LocalDate today) {
        return reviewBy.filter(today::isAfter).isPresent();
    }
}
