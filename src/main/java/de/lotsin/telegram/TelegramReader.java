package de.lotsin.telegram;

import de.lotsin.conversation.Entry;
import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Leaves;
import de.lotsin.conversation.Incoming.Opens;
import de.lotsin.conversation.Incoming.OpensUnknown;
import de.lotsin.conversation.Incoming.Said;
import de.lotsin.conversation.Incoming.Sender;
import de.lotsin.conversation.Incoming.Sends;
import de.lotsin.conversation.Incoming.Stands;
import de.lotsin.conversation.Incoming.Writes;
import de.lotsin.conversation.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Turns an update into what came in. Pure; takes over no name.
final class TelegramReader {

    static final String CHANNEL = "telegram";

    private final GroupReader groups;

    TelegramReader(GroupReader groups) {
        this.groups = groups;
    }

    /// What it means, or nothing if there is nothing to answer.
    Optional<Incoming> read(Update update) {
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return press(update.getCallbackQuery());
        }
        return Optional.ofNullable(update.getMyChatMember()).flatMap(TelegramReader::membership);
    }

    private Optional<Incoming> message(Message message) {
        User from = message.getFrom();
        if (from == null || Boolean.TRUE.equals(from.getIsBot())) {
            return Optional.empty();
        }
        if (!message.isUserMessage()) {
            return groups.read(message, from);
        }
        return said(message).map(said -> new Incoming(sender(from), said));
    }

    private static Optional<Said> said(Message message) {
        String words = message.getText() == null ? message.getCaption() : message.getText();
        if (words != null) {
            return Optional.of(Command.in(words).map(Command::said).orElseGet(() -> new Writes(new Words(words))));
        }
        if (message.getLocation() != null) {
            return Optional.of(new Stands(
                    message.getLocation().getLatitude(), message.getLocation().getLongitude()));
        }
        return isMedia(message) ? Optional.of(new Sends()) : Optional.empty();
    }

    /// What a person sends and we cannot read; anything else without text tells of the chat itself.
    private static boolean isMedia(Message message) {
        return message.hasPhoto()
                || message.hasVoice()
                || message.hasAudio()
                || message.hasVideo()
                || message.hasVideoNote()
                || message.hasDocument()
                || message.hasSticker()
                || message.hasAnimation()
                || message.hasContact()
                || message.hasPoll()
                || message.hasDice()
                || message.hasStory()
                || message.hasGame()
                || message.hasPaidMedia()
                || message.hasLivePhoto()
                || message.hasChecklist()
                || message.getRichMessage() != null;
    }

    private static Optional<Incoming> press(CallbackQuery press) {
        boolean inGroup =
                press.getMessage() != null && !press.getMessage().getChat().isUserChat();
        return inGroup ? Optional.empty() : Optional.of(new Incoming(sender(press.getFrom()), opened(press.getData())));
    }

    static Said opened(@Nullable String link) {
        return Entry.parse(link).<Said>map(Opens::new).orElseGet(OpensUnknown::new);
    }

    private static Optional<Incoming> membership(ChatMemberUpdated change) {
        boolean blocked = change.getChat().isUserChat()
                && change.getNewChatMember() != null
                && "kicked".equals(change.getNewChatMember().getStatus());
        return blocked ? Optional.of(new Incoming(sender(change.getFrom()), new Leaves())) : Optional.empty();
    }

    /// In a private chat the chat has the number of the person.
    private static Sender sender(User from) {
        return new Addressed(CHANNEL, from.getId().toString(), Optional.ofNullable(from.getLanguageCode()));
    }
}
