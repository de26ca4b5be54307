package de.lotsin.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Where an answer belongs.
///
/// @param chat the number of the chat
/// @param thread the topic of a group in which it was asked
/// @param pressed the message whose button was pressed, which becomes the answer
/// @param group whether others read along
record Where(String chat, Optional<Integer> thread, Optional<Integer> pressed, boolean group) {

    static Where privately(long chat) {
        return new Where(Long.toString(chat), Optional.empty(), Optional.empty(), false);
    }

    /// Where an answer to this update belongs, or nothing if nobody waits for one.
    static Optional<Where> of(Update update) {
        if (update.getMessage() != null) {
            return Optional.of(of(update.getMessage()));
        }
        if (update.getCallbackQuery() != null) {
            return Optional.of(of(update.getCallbackQuery()));
        }
        return Optional.ofNullable(update.getMyChatMember())
                .map(change -> privately(change.getChat().getId()));
    }

    private static Where of(Message message) {
        Optional<Integer> thread =
                message.isTopicMessage() ? Optional.ofNullable(message.getMessageThreadId()) : Optional.empty();
        return new Where(message.getChatId().toString(), thread, Optional.empty(), !message.isUserMessage());
    }

    private static Where of(CallbackQuery press) {
        MaybeInaccessibleMessage message = press.getMessage();
        if (message == null) {
            return privately(press.getFrom().getId());
        }
        return new Where(
                message.getChatId().toString(),
                Optional.empty(),
                Optional.of(message.getMessageId()),
                !message.getChat().isUserChat());
    }

    Where withoutThread() {
        return new Where(chat, Optional.empty(), pressed, group);
    }

    Where movedTo(long newChat) {
        return new Where(Long.toString(newChat), thread, Optional.empty(), group);
    }

    @Override
    public String toString() {
        return "Where[…]";
    }
}
