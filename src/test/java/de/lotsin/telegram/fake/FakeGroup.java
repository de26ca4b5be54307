package de.lotsin.telegram.fake;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A group with the bot in it.
public final class FakeGroup {

    private final FakeTelegram telegram;
    private final Chat chat;

    FakeGroup(FakeTelegram telegram, Chat chat) {
        this.telegram = telegram;
        this.chat = chat;
    }

    /// A member writes.
    public FakeGroup hears(FakeUser member, String text) {
        synchronized (telegram.world()) {
            FakeMessage message = new FakeMessage(chat.nextId(), false, text, text, List.of(), 0);
            chat.put(message);
            ObjectNode json = chat.json(message, member.json());
            telegram.rates().heard(chat.id);
            telegram.updates().add("message", chat.id, json);
            return this;
        }
    }

    /// Waits until all turns are finished, and says what the bot wrote so far.
    public List<FakeMessage> awaits() {
        telegram.world().await("quiet", () -> telegram.updates().noneFrom(chat.id));
        synchronized (telegram.world()) {
            return chat.all().stream().filter(FakeMessage::fromBot).toList();
        }
    }
}
