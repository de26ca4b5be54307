package de.lotsin.webchat;

import de.lotsin.conversation.Button;
import de.lotsin.text.Language;

/// A button as the template needs it.
///
/// @param label what stands on it
/// @param href where it leads
/// @param host the host of an outside page, which she sees before she goes there; empty inside
/// @param picture the SVG of its pictogram, which is ours and safe; empty for none
/// @param main whether it is the page's main action
record Choice(Passage label, String href, String host, String picture, boolean main) {

    static Choice of(Button button, Language page, Pictograms pictograms) {
        String href = Paths.of(button.action(), page);
        String host = button.action() instanceof Button.Leave ? Outside.host(href) : "";
        String picture = button.pictogram().map(pictograms::svg).orElse("");
        return new Choice(Passage.of(button.label(), page), href, host, picture, button.main());
    }

    /// Whether it may be shown: an address that a browser must not open is not.
    public boolean leads() {
        return !href.isEmpty();
    }
}
