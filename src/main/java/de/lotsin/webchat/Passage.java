package de.lotsin.webchat;

import de.lotsin.text.Language;
import de.lotsin.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as the template needs it.
///
/// @param lang its language where that is not the page's own; an attribute that is null is left out
/// @param dir its direction, likewise
/// @param pieces what it is made of
record Passage(@Nullable String lang, @Nullable String dir, List<Piece> pieces) {

    /// The text as it stands on a page in this language.
    static Passage of(Text text, Language page) {
        List<Piece> pieces = text.spans().stream().flatMap(Piece::of).toList();
        Language language = text.language();
        return language.equals(page)
                ? new Passage(null, null, pieces)
                : new Passage(language.tag(), direction(language), pieces);
    }

    /// `rtl` or `ltr`
    static String direction(Language language) {
        return language.rightToLeft() ? "rtl" : "ltr";
    }
}
