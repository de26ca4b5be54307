package de.lotsin.visitor;

import java.util.Optional;

/// What Lotsin knows of somebody who is chatting.
///
/// @param isNew whether she has just come
/// @param language the tag of her language, once she has chosen one
/// @param listening the encoded link to which what she writes next is handed
public record Visitor(VisitorId id, boolean isNew, Optional<String> language, Optional<String> listening) {

    @Override
    public String toString() {
        return "Visitor[…]";
    }
}
