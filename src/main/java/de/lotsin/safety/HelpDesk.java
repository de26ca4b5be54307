package de.lotsin.safety;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Desk;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Visit;
import de.lotsin.text.Arg;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The emergency card `h`, and its cards for life, children and pregnancy. `h-now-a-kita` remembers the page she came
/// from, `h-said-a-kita` what her words
/// would have found had they not been a call for help.
@Component
class HelpDesk implements Desk {

    private static final Link VIOLENCE_NEAR = Link.to('n', "gewalt");
    private static final Link CLEAR = Link.to('i', "safety");

    private final Lines lines = new Lines();

    @Override
    public String kinds() {
        return "h";
    }

    @Override
    public Optional<Page> open(Link link, Visit visit) {
        Wording wording = visit.wording();
        Page page = switch (link.part(0)) {
            case "life" -> life(link, wording);
            case "child" -> child(link, wording);
            case "birth" -> birth(link, wording);
            case "said" -> card(link, wording);
            default -> card(link, wording).backTo(link.inner(1).orElse(Page.START));
        };
        return Optional.of(page.withPictogram("help"));
    }

    private Page card(Link link, Wording wording) {
        Page page = Page.at(link, wording.text("safety.heading"))
                .saying(lines(
                        wording,
                        wording.text("safety.danger"),
                        wording.text("safety.police", Arg.phone("phone", "110")),
                        wording.text("safety.rescue", Arg.phone("phone", "112"))))
                .saying(wording.text("safety.cannot-speak"))
                .saying(lines(
                        wording,
                        wording.text("safety.violence-line", Arg.phone("phone", "116 016")),
                        wording.text("safety.violence-about"),
                        lines.language(wording)))
                .saying(wording.text("safety.not-your-fault"));
        if (link.part(0).equals("said")) {
            page = page.with(Button.to(link.inner(1).orElse(Page.START), wording.text("safety.meant-else")));
        }
        return page.with(List.of(
                Button.to(VIOLENCE_NEAR, wording.text("safety.near-button")).withPictogram("pin"),
                sub("life", link, wording).withPictogram("leaf"),
                sub("child", link, wording).withPictogram("child"),
                sub("birth", link, wording).withPictogram("pregnancy"),
                Button.to(CLEAR, wording.text("safety.clear-button")).withPictogram("shield")));
    }

    private static Page life(Link link, Wording wording) {
        return below(link, wording.text("safety.life-heading"))
                .saying(wording.text("safety.life-text", Arg.phone("rescue", "112")))
                .saying(wording.text(
                        "safety.life-line",
                        Arg.phone("first", "0800 111 0 111"),
                        Arg.phone("second", "0800 111 0 222")))
                .saying(wording.text("safety.life-more"));
    }

    private static Page child(Link link, Wording wording) {
        return below(link, wording.text("safety.child-heading"))
                .saying(wording.text("safety.child-text", Arg.phone("police", "110"), Arg.phone("rescue", "112")))
                .saying(wording.text("safety.child-line", Arg.phone("phone", "116 111")))
                .saying(wording.text("safety.parent-line", Arg.phone("phone", "0800 111 0 550")));
    }

    private static Page birth(Link link, Wording wording) {
        return below(link, wording.text("safety.birth-heading"))
                .saying(wording.text("safety.birth-text", Arg.phone("rescue", "112")))
                .saying(wording.text("safety.birth-line", Arg.phone("phone", "0800 40 40 020")));
    }

    private static Page below(Link link, Text heading) {
        Link card =
                link.inner(1).map(origin -> origin.within(Link.to('h', "now"))).orElse(Page.HELP);
        return Page.at(link, heading).backTo(card);
    }

    private static Button sub(String card, Link link, Wording wording) {
        Link to = link.inner(1).map(origin -> origin.within(Link.to('h', card))).orElse(Link.to('h', card));
        return Button.to(to, wording.text("safety." + card + "-button"));
    }

    private static Text lines(Wording wording, Text... lines) {
        return Text.join(wording.language(), "\n", List.of(lines));
    }
}
