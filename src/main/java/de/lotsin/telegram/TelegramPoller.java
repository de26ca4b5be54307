package de.lotsin.telegram;

import de.lotsin.telegram.Answer.Done;
import de.lotsin.telegram.Answer.Lost;
import de.lotsin.telegram.Answer.Refused;
import de.lotsin.telegram.Answer.Unreachable;
import de.lotsin.telegram.Answer.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.Update;

/// Fetches updates. A batch is confirmed only when the turns of all its updates are finished, so a killed program loses
/// none: Telegram hands them out again.
final class TelegramPoller {

    private static final Logger log = LoggerFactory.getLogger(TelegramPoller.class);
    private static final int SECONDS = 50;

    private final TelegramCalls polls;
    private final TelegramCalls calls;
    private final Crossing crossing;
    private final Backoff backoff;
    private final Stop stop;
    private final UpdateFormat format = new UpdateFormat();

    /// @param polls whose single calls may take longer than Telegram's longest poll, and may be cut short
    TelegramPoller(TelegramCalls polls, TelegramCalls calls, Crossing crossing, Backoff backoff, Stop stop) {
        this.polls = polls;
        this.calls = calls;
        this.crossing = crossing;
        this.backoff = backoff;
        this.stop = stop;
    }

    /// Receives until told to stop or no longer entitled to. Nothing that Telegram answers ends it.
    void poll(BooleanSupplier entitled) {
        Integer offset = null;
        int failures = 0;
        while (!stop.isRaised() && entitled.getAsBoolean()) {
            Answer<ArrayList<Update>> answer = polls.call(next(offset, SECONDS));
            if (answer instanceof Done<ArrayList<Update>> done) {
                failures = 0;
                List<Update> updates = done.result().orElseGet(ArrayList::new);
                crossing.takeAll(updates);
                // The last one's, not the highest: after a quiet week ids start again from a lower number.
                offset = updates.isEmpty()
                        ? offset
                        : Integer.valueOf(updates.getLast().getUpdateId() + 1);
            } else if (!stop.isRaised()) {
                boolean _ = stop.within(pause(answer, failures++));
            }
        }
        if (offset != null) {
            Answer<ArrayList<Update>> _ = calls.call(next(offset, 0));
        }
    }

    /// Ends a poll under way, so that a raised [Stop] is seen.
    void wake() {
        polls.cancel();
    }

    private Receive next(@Nullable Integer offset, int seconds) {
        Receive receive = new Receive(format);
        receive.setOffset(offset);
        receive.setTimeout(seconds);
        receive.setLimit(seconds == 0 ? 1 : 100);
        return receive;
    }

    private Duration pause(Answer<ArrayList<Update>> answer, int failures) {
        String why = switch (answer) {
            case Wait<ArrayList<Update>>(Duration time) -> "asked to wait " + time;
            case Lost<ArrayList<Update>>(String how) -> how;
            case Refused<ArrayList<Update>> refused -> refused.code() + " " + refused.reason();
            case Unreachable<ArrayList<Update>> _ -> "forbidden";
            case Done<ArrayList<Update>> _ -> "";
        };
        if (failures == 0) {
            log.warn("Telegram hands out no updates just now: {}", why);
        } else if (failures % 10 == 0) {
            log.error("Telegram has handed out no updates {} times in a row: {}", failures + 1, why);
        }
        if (answer instanceof Refused<ArrayList<Update>> refused && refused.says("webhook is active")) {
            Answer<Boolean> _ = calls.call(new DeleteWebhook());
        }
        return answer instanceof Wait<ArrayList<Update>>(Duration time) ? time : backoff.after(failures);
    }
}
