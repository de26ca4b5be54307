package de.lotsin.telegram;

import de.lotsin.conversation.Button;
import de.lotsin.conversation.Button.Leave;
import de.lotsin.conversation.Button.Open;
import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Link;
import de.lotsin.conversation.Page;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/// The buttons under a page: its own, then help, then back, start and language. Telegram never mirrors a row, so rows
/// are reversed for her who reads from right to left.
final class Keyboard {

    /// More would make the keyboard larger than Telegram takes.
    private static final int MOST = 50;

    private static final int MANY = 8;
    private static final int SHORT = 18;

    private final Page page;
    private final Function<Entry, InlineKeyboardButton> open;
    private final List<InlineKeyboardRow> rows = new ArrayList<>();

    private Keyboard(Page page, Function<Entry, InlineKeyboardButton> open) {
        this.page = page;
        this.open = open;
    }

    /// In a private chat: buttons open pages.
    static InlineKeyboardMarkup of(Page page, Reply.Frame frame) {
        Keyboard keyboard = new Keyboard(page, Keyboard::pressable);
        keyboard.own();
        keyboard.row(List.of(frame.help()));
        keyboard.row(List.of(backTo(page.back(), frame.back()), frame.start(), frame.language()));
        return new InlineKeyboardMarkup(keyboard.rows);
    }

    /// In a group: buttons lead to the private chat.
    static InlineKeyboardMarkup inGroup(Page page, Reply.Frame frame, String bot) {
        Keyboard keyboard = new Keyboard(page, entry -> leading("https://t.me/" + bot + "?start=" + data(entry)));
        keyboard.own();
        keyboard.row(List.of(frame.help()));
        return new InlineKeyboardMarkup(keyboard.rows);
    }

    private static Button backTo(Link link, Button back) {
        return new Button(back.label(), new Open(Entry.to(link)), back.pictogram(), back.main());
    }

    private void own() {
        List<Button> buttons = page.buttons().stream().limit(MOST).toList();
        boolean paired = buttons.size() > MANY
                && buttons.stream().allMatch(button -> button.label().length() <= SHORT);
        int width = paired ? 2 : 1;
        for (int from = 0; from < buttons.size(); from += width) {
            row(buttons.subList(from, Math.min(from + width, buttons.size())));
        }
    }

    private void row(List<Button> buttons) {
        List<InlineKeyboardButton> row =
                new ArrayList<>(buttons.stream().map(this::written).toList());
        rows.add(new InlineKeyboardRow(page.language().rightToLeft() ? row.reversed() : row));
    }

    private InlineKeyboardButton written(Button button) {
        InlineKeyboardButton written = switch (button.action()) {
            case Open(Entry entry) -> open.apply(entry);
            case Leave(String url) -> leading(url);
        };
        written.setText(label(button));
        if (leadsToHelp(button)) {
            written.setStyle("danger");
        } else if (button.main()) {
            written.setStyle("primary");
        }
        return written;
    }

    private String label(Button button) {
        String label = Isolation.plain(button.label());
        String emoji = button.pictogram()
                .flatMap(name -> Pictograms.emoji(name, page.language().rightToLeft()))
                .orElse("");
        String whole = (label + " " + emoji).strip();
        return whole.isEmpty() ? "…" : whole;
    }

    private static boolean leadsToHelp(Button button) {
        return button.action() instanceof Open(Entry entry)
                && entry.link().kind() == Page.HELP.kind()
                && button.pictogram().filter("help"::equals).isPresent();
    }

    private static InlineKeyboardButton pressable(Entry entry) {
        return InlineKeyboardButton.builder().text("").callbackData(data(entry)).build();
    }

    private static InlineKeyboardButton leading(String url) {
        return InlineKeyboardButton.builder().text("").url(url).build();
    }

    private static String data(Entry entry) {
        return (entry.fits() ? entry : Entry.to(entry.link())).encoded();
    }
}
