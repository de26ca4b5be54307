package de.lotsin.telegram;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Messages;
import de.lotsin.text.Text;
import de.lotsin.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/// Turns a reply into messages: everything escaped, directions kept apart, Telegram's limits kept whatever the page
/// holds. Pure.
final class TelegramWriter {

    private final Messages messages;

    TelegramWriter(Messages messages) {
        this.messages = messages;
    }

    /// For her private chat.
    List<Bubble> write(Reply reply) {
        return reply.pages().stream()
                .flatMap(page -> bubbles(page, Keyboard.of(page, reply.frame())).stream())
                .toList();
    }

    /// For a group, where everybody reads along: buttons lead to the private chat with this bot.
    List<Bubble> writeInGroup(Reply reply, String bot) {
        return reply.pages().stream()
                .flatMap(page -> inGroup(page, reply.frame(), bot).stream())
                .toList();
    }

    private List<Bubble> inGroup(Page page, Reply.Frame frame, String bot) {
        Wording wording = messages.in(page.language());
        Button alone =
                Button.to(page.link(), wording.text("telegram.group-button")).asMain();
        return bubbles(page.noting(wording.text("telegram.group")), Keyboard.inGroup(page.with(alone), frame, bot));
    }

    private static List<Bubble> bubbles(Page page, InlineKeyboardMarkup keyboard) {
        Packing packing = new Packing();
        page.warning().ifPresent(warning -> packing.add(Lines.marked(warning), "<blockquote>", "</blockquote>"));
        packing.add(Lines.unmarked(page.heading()), "<b>", "</b>" + picture(page));
        page.paragraphs().forEach(paragraph -> packing.add(Lines.marked(paragraph), "", ""));
        packing.add(notes(page), "<i>", "</i>");
        List<String> texts = packing.messages();
        List<Bubble> bubbles = new ArrayList<>();
        texts.subList(0, texts.size() - 1).forEach(text -> bubbles.add(new Bubble(text, Optional.empty())));
        bubbles.add(new Bubble(texts.getLast(), Optional.of(keyboard)));
        return bubbles;
    }

    private static List<String> notes(Page page) {
        return page.notes().stream()
                .filter(note -> !note.isEmpty())
                .flatMap((Text note) -> Lines.unmarked(note).stream())
                .toList();
    }

    private static String picture(Page page) {
        return page.pictogram()
                .flatMap(name -> Pictograms.emoji(name, page.language().rightToLeft()))
                .map(emoji -> " " + emoji)
                .orElse("");
    }
}
