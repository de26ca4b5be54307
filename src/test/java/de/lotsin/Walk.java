package de.lotsin;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A walk through every page there is: from where people come in to wherever each page leads.
public final class Walk {

    /// The start, what every page's frame leads to, and where words lead. The frame's help and language pages remember
    /// where she was, so they multiply without end and look alike: one of each is enough.
    private static final List<Link> DOORS = Stream.of(
                    "s",
                    "h",
                    "h-now-a-kita",
                    "h-said-a-kita",
                    "l",
                    "l-a-kita",
                    "i-welcome",
                    "q",
                    "q-kita-schule",
                    "x-kinder")
            .map(door -> Link.parse(door).orElseThrow())
            .toList();

    private Walk() {}

    /// What is answered at each link, in one channel and language.
    public static Map<Link, Reply> through(Function<Incoming, Reply> turns, String channel, Language language) {
        return through(
                link -> {
                    Passing reader = new Passing(channel, link.encoded(), language, Optional.empty());
                    return turns.apply(new Incoming(reader, new Opens(Entry.to(link))));
                },
                reply -> onward(reply.last()));
    }

    /// What is found at each link. Links at the same distance are opened side by side.
    ///
    /// @param onward where a page leads
    public static <P> Map<Link, P> through(Function<Link, P> open, Function<P, Stream<Link>> onward) {
        Map<Link, P> found = new LinkedHashMap<>();
        List<Link> next = DOORS;
        while (!next.isEmpty()) {
            List<P> pages = next.parallelStream().map(open).toList();
            for (int i = 0; i < pages.size(); i++) {
                found.put(next.get(i), pages.get(i));
            }
            next = pages.stream()
                    .flatMap(onward)
                    .distinct()
                    .filter(link -> !found.containsKey(link))
                    .toList();
        }
        return found;
    }

    private static Stream<Link> onward(Page page) {
        Stream<Link> buttons = page.buttons().stream()
                .filter(button -> button.action() instanceof Button.Open open
                        && open.entry().language().isEmpty())
                .map(button -> ((Button.Open) button.action()).entry().link());
        return Stream.concat(Stream.of(page.back()), buttons);
    }
}
