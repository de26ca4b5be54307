package de.lotsin.telegram;

import de.lotsin.telegram.Answer.Done;
import de.lotsin.telegram.Answer.Lost;
import de.lotsin.telegram.Answer.Refused;
import de.lotsin.telegram.Answer.Unreachable;
import de.lotsin.telegram.Answer.Wait;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;

/// Brings messages to a chat, whatever Telegram answers. A pressed message becomes the page; where that cannot be, the
/// page is sent anew.
final class TelegramSender {

    private static final Logger log = LoggerFactory.getLogger(TelegramSender.class);
    private static final String HTML = "HTML";
    private static final LinkPreviewOptions NO_PREVIEW =
            LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramCalls calls;
    private final Patience patience;
    private final LongAdder unparsed = new LongAdder();

    TelegramSender(TelegramCalls calls, Patience patience) {
        this.calls = calls;
        this.patience = patience;
    }

    /// What became of messages.
    enum Delivery {
        DELIVERED,
        UNREACHABLE,
        FAILED
    }

    /// Stops the spinner on a pressed button. Tried once: a press that is too old does no harm.
    void acknowledge(String press) {
        if (calls.call(new AnswerCallbackQuery(press)) instanceof Lost<Boolean>(String how)) {
            log.debug("A press was not acknowledged: {}", how);
        }
    }

    /// Sends the messages in order.
    Delivery deliver(Where where, List<Bubble> bubbles) {
        for (int i = 0; i < bubbles.size(); i++) {
            Bubble bubble = bubbles.get(i);
            Answer<? extends Serializable> answer = i == 0 && where.pressed().isPresent()
                    ? edited(where, where.pressed().get(), bubble)
                    : sent(where, bubble);
            Delivery delivery = delivery(answer);
            if (delivery != Delivery.DELIVERED) {
                return delivery;
            }
        }
        return Delivery.DELIVERED;
    }

    /// How many messages Telegram could not parse: each is a fault of ours.
    long unparsed() {
        return unparsed.sum();
    }

    private Answer<? extends Serializable> edited(Where where, int message, Bubble bubble) {
        Answer<Serializable> answer = shown(bubble, (text, mode) -> edit(where, message, text, mode, bubble));
        if (answer instanceof Refused<Serializable> refused) {
            return refused.says("message is not modified") ? new Done<>(Optional.empty()) : sent(where, bubble);
        }
        return answer;
    }

    private Answer<? extends Serializable> sent(Where where, Bubble bubble) {
        Answer<? extends Serializable> answer = shown(bubble, (text, mode) -> message(where, text, mode, bubble));
        if (answer instanceof Refused<? extends Serializable> refused) {
            if (refused.movedTo().isPresent()) {
                return sent(where.movedTo(refused.movedTo().get()), bubble);
            }
            if (refused.says("message thread not found") && where.thread().isPresent()) {
                return sent(where.withoutThread(), bubble);
            }
        }
        return answer;
    }

    /// As HTML, or without markup if Telegram does not understand ours.
    private <T extends Serializable> Answer<T> shown(
            Bubble bubble, BiFunction<String, Optional<String>, BotApiMethod<T>> method) {
        Answer<T> answer = patience.with(() -> calls.call(method.apply(bubble.html(), Optional.of(HTML))));
        if (answer instanceof Refused<T> refused && refused.says("can't parse entities")) {
            unparsed.increment();
            log.error("Telegram could not parse a message of ours; it was sent without markup: {}", refused.reason());
            return patience.with(() -> calls.call(method.apply(bubble.plain(), Optional.empty())));
        }
        return answer;
    }

    private static Delivery delivery(Answer<? extends Serializable> answer) {
        return switch (answer) {
            case Done<? extends Serializable> _ -> Delivery.DELIVERED;
            case Unreachable<? extends Serializable> _ -> Delivery.UNREACHABLE;
            case Refused<? extends Serializable> refused ->
                failed("refused with " + refused.code() + " " + refused.reason());
            case Lost<? extends Serializable> lost -> failed("lost, " + lost.how());
            case Wait<? extends Serializable> wait -> failed("throttled for " + wait.time());
        };
    }

    private static Delivery failed(String why) {
        log.warn("A message did not reach Telegram: {}", why);
        return Delivery.FAILED;
    }

    private static SendMessage message(Where where, String text, Optional<String> mode, Bubble bubble) {
        SendMessage message = new SendMessage(where.chat(), text);
        where.thread().ifPresent(message::setMessageThreadId);
        mode.ifPresent(message::setParseMode);
        bubble.keyboard().ifPresent(message::setReplyMarkup);
        message.setLinkPreviewOptions(NO_PREVIEW);
        return message;
    }

    private static EditMessageText edit(Where where, int id, String text, Optional<String> mode, Bubble bubble) {
        EditMessageText edit = EditMessageText.builder()
                .chatId(where.chat())
                .messageId(id)
                .text(text)
                .linkPreviewOptions(NO_PREVIEW)
                .build();
        mode.ifPresent(edit::setParseMode);
        bubble.keyboard().ifPresent(edit::setReplyMarkup);
        return edit;
    }
}
