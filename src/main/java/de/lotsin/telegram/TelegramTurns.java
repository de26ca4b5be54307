package de.lotsin.telegram;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Reply;
import de.lotsin.telegram.TelegramSender.Delivery;
import java.util.List;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Takes one update through: acknowledged, read, answered, written, sent. When it returns, the turn is finished.
final class TelegramTurns {

    private final Function<Incoming, Reply> turns;
    private final TelegramReader reader;
    private final TelegramWriter writer;
    private final TelegramSender sender;
    private final BotName name;

    TelegramTurns(
            Function<Incoming, Reply> turns,
            TelegramReader reader,
            TelegramWriter writer,
            TelegramSender sender,
            BotName name) {
        this.turns = turns;
        this.reader = reader;
        this.writer = writer;
        this.sender = sender;
        this.name = name;
    }

    void take(Update update) {
        if (update.getCallbackQuery() != null) {
            sender.acknowledge(update.getCallbackQuery().getId());
        }
        Where.of(update).ifPresent(where -> reader.read(update).ifPresent(incoming -> answer(incoming, where)));
    }

    private void answer(Incoming incoming, Where where) {
        Reply reply = turns.apply(incoming);
        Delivery delivery = sender.deliver(where, written(reply, where));
        if (delivery == Delivery.UNREACHABLE && !where.group()) {
            Reply _ = turns.apply(new Incoming(incoming.sender(), new Leaves()));
        }
    }

    private List<Bubble> written(Reply reply, Where where) {
        if (!where.group()) {
            return writer.write(reply);
        }
        return name.known().map(bot -> writer.writeInGroup(reply, bot)).orElse(List.of());
    }
}
