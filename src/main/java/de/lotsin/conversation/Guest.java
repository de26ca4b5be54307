package de.lotsin.conversation;

import de.lotsin.text.Language;
import de.lotsin.visitor.Visitor;
import java.util.Optional;

/// Who the turn is for: somebody with an address, or a passer-by, or somebody whom we cannot look up just now.
///
/// @param visitor her entry, where she has one and the database answers
/// @param language what to speak with her
/// @param undecided whether she has not chosen a language yet
/// @param listening the link that gets what she writes
record Guest(Optional<Visitor> visitor, Language language, boolean undecided, Optional<Link> listening) {}
