package de.lotsin.content;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Cuts a long text into messages of at most [#MAX] characters: between paragraphs where possible, else between lines.
final class Parts {

    /// The greatest length of one message, in characters as she sees them.
    static final int MAX = 700;

    private Parts() {}

    /// The part that the frame's link names by its second part, `a-kita-2`, with a button to the next one.
    ///
    /// @param last what stands below the last part only
    /// @param more the label of the button
    static Page page(Page frame, List<Text> paragraphs, List<Text> last, Text more) {
        List<List<Text>> parts = of(frame, paragraphs, last);
        Link link = frame.link();
        int number = Math.clamp(number(link.part(1)), 1, parts.size());
        Page page = frame.saying(parts.get(number - 1));
        if (number == parts.size()) {
            return page.noting(last);
        }
        Link next = Link.to(link.kind(), link.part(0), Integer.toString(number + 1), link.part(2));
        return page.with(Button.to(next, more).withPictogram("more").asMain());
    }

    /// What a link says of which part is meant; 1 where it says nothing of the kind.
    static int number(String part) {
        return part.matches("[0-9]{1,4}") ? Integer.parseInt(part) : 1;
    }

    /// The paragraphs of each part.
    ///
    /// @param frame the page without paragraphs, with everything that stands on each part
    /// @param last what stands on the last part only
    static List<List<Text>> of(Page frame, List<Text> paragraphs, List<Text> last) {
        int room = MAX - frame.length();
        List<List<Text>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Text paragraph : paragraphs) {
            for (Text block : blocks(paragraph, room)) {
                add(parts, block, room);
            }
        }
        int end = last.stream().mapToInt(text -> text.length() + 1).sum();
        if (length(parts.getLast()) + end > room && parts.getLast().size() > 1) {
            Text moved = parts.getLast().removeLast();
            parts.add(new ArrayList<>(List.of(moved)));
        }
        return parts;
    }

    private static void add(List<List<Text>> parts, Text block, int room) {
        if (!parts.getLast().isEmpty() && length(parts.getLast()) + block.length() + 2 > room) {
            parts.add(new ArrayList<>());
        }
        parts.getLast().add(block);
    }

    /// The paragraph, or its lines gathered into pieces that fit.
    private static List<Text> blocks(Text paragraph, int room) {
        if (paragraph.length() <= room) {
            return List.of(paragraph);
        }
        List<Text> blocks = new ArrayList<>();
        Text block = Text.empty(paragraph.language());
        for (Text line : paragraph.lines()) {
            if (!block.isEmpty() && block.length() + 1 + line.length() > room) {
                blocks.add(block);
                block = Text.empty(paragraph.language());
            }
            block = block.isEmpty() ? line : block.plus("\n").plus(line);
        }
        blocks.add(block);
        return blocks;
    }

    private static int length(List<Text> part) {
        return part.stream().mapToInt(text -> text.length() + 2).sum();
    }
}
