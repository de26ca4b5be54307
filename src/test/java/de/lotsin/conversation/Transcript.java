package de.lotsin.conversation;

import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.OpensUnknown;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Sends;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Starts;
import de.lotsin.conversation.Incoming.Writes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A conversation as staff can read it. Lines that begin with `>` are hers:
///
///     > comes with ar            her client speaks Arabic
///     > starts                   or: opens ar-t-wohnen, presses Zurück, writes Kita, sends a photo, stands at 51.34
/// 12.37
///
/// The lines below are Lotsin's: `<` the page's link and heading, then its buttons, one in each pair of brackets. Lines
/// with `#` are remarks.
final class Transcript {

    private final Turns turns;
    private final String address;
    private final List<String> written = new ArrayList<>();
    private Optional<String> client = Optional.empty();
    private Optional<Reply> last = Optional.empty();

    Transcript(Turns turns, String address) {
        this.turns = turns;
        this.address = address;
    }

    /// Plays her lines and returns the whole as it should have been written.
    String play(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith(">")) {
                take(line.substring(1).strip());
            } else if (line.startsWith("#")
                    || line.isBlank() && !written.isEmpty() && written.getLast().startsWith("#")) {
                written.add(line);
            }
        }
        return String.join("\n", written) + "\n";
    }

    private void take(String line) {
        String verb = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
        String rest = line.substring(verb.length()).strip();
        switch (verb) {
            case "comes" -> {
                client = Optional.of(rest.replaceFirst("^with ", ""));
                written.add("> " + line);
            }
            case "starts" -> say(line, new Starts());
            case "opens" -> say(line, Entry.parse(rest).<Said>map(Opens::new).orElseGet(OpensUnknown::new));
            case "writes" -> say(line, new Writes(new Words(rest)));
            case "sends" -> say(line, new Sends());
            case "stands" -> {
                String[] point = rest.replaceFirst("^at ", "").split(" ");
                say(line, new Stands(Double.parseDouble(point[0]), Double.parseDouble(point[1])));
            }
            case "presses" -> {
                Button button = button(rest);
                say("presses " + label(button), new Opens(((Button.Open) button.action()).entry()));
            }
            default -> throw new IllegalArgumentException("Not something she does: " + line);
        }
    }

    private void say(String line, Said said) {
        Reply reply = turns.apply(new Incoming(new Addressed("telegram", address, client), said));
        written.add("> " + line);
        reply.pages().forEach(page -> {
            written.add("< " + page.link() + " | " + page.heading().plain());
            String buttons = page.buttons().stream()
                    .map(button -> "[" + label(button) + "]")
                    .collect(Collectors.joining(" "));
            if (!buttons.isEmpty()) {
                written.add("  " + buttons);
            }
        });
        last = Optional.of(reply);
    }

    /// The button with this label, or, while a transcript is being written, with this link.
    private Button button(String labelOrLink) {
        Reply reply = last.orElseThrow(() -> new IllegalStateException("There is nothing to press yet"));
        Stream<Button> frame = Stream.of(
                reply.frame().help(),
                reply.frame().back(),
                reply.frame().start(),
                reply.frame().language());
        List<Button> all = Stream.concat(reply.last().buttons().stream(), frame)
                .filter(button -> button.action() instanceof Button.Open)
                .toList();
        return all.stream()
                .filter(button -> label(button).equals(labelOrLink) || links(button, labelOrLink))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + labelOrLink + " among "
                        + all.stream().map(Transcript::label).toList()));
    }

    private static boolean links(Button button, String link) {
        String encoded = ((Button.Open) button.action()).entry().encoded();
        return encoded.equals(link) || encoded.startsWith(link + "-");
    }

    private static String label(Button button) {
        return button.label().plain();
    }
}
