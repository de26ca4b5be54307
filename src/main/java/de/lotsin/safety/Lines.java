package de.lotsin.safety;

import de.lotsin.text.Arg;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.Set;

/// Which languages the women's violence line names. Source: hilfetelefon.de and press of 2015, 2017 and 2022, put
/// together; to be verified before use.
final class Lines {

    private static final Set<String> VIOLENCE_LINE = Set.of(
            "de", "de-simple", "ar", "en", "fr", "fa", "ru", "es", "tr", "ku", "uk", "pl", "sr-Latn", "vi", "sq");

    /// That somebody speaks her language, or how to ask for it: never more than is known.
    Text language(Wording wording) {
        return VIOLENCE_LINE.contains(wording.language().tag())
                ? wording.text("safety.speaks-yours")
                : wording.text(
                        "safety.say-language",
                        Arg.name("language", wording.language().german()));
    }
}
