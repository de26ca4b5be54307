package de.lotsin.conversation;

import java.util.Optional;

/// Serves the pages of a feature.
public interface Desk {

    /// The letters of the links it serves; no two desks share one.
    String kinds();

    /// The page behind a link of its kind, or nothing if there is none (any more).
    Optional<Page> open(Link link, Visit visit);

    /// Where what she wrote while `link` was listening leads, or nothing if the words are not for this desk and are to
    /// be
    /// understood as a question.
    default Optional<Link> hear(Link link, Words words, Visit visit) {
        return Optional.empty();
    }

    /// Where it leads that she stands there, if this desk can use it.
    ///
    /// @param link what was listening, or the start page
    default Optional<Link> meet(Link link, Incoming.Stands stands, Visit visit) {
        return Optional.empty();
    }
}
