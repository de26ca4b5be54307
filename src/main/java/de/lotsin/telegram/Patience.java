package de.lotsin.telegram;

import de.lotsin.telegram.Answer.Done;
import de.lotsin.telegram.Answer.Lost;
import de.lotsin.telegram.Answer.Refused;
import de.lotsin.telegram.Answer.Unreachable;
import de.lotsin.telegram.Answer.Wait;
import java.time.Duration;
import java.util.function.Supplier;

/// Repeats a call until it has a definite answer: after exactly the time Telegram asks for, or, when the answer was
/// lost, several times with growing pauses.
record Patience(Pause pause, Backoff backoff) {

    private static final int ATTEMPTS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    <T> Answer<T> with(Supplier<Answer<T>> call) {
        Answer<T> answer = call.get();
        for (int failures = 0; failures < ATTEMPTS - 1; failures++) {
            switch (answer) {
                case Done<T> _, Unreachable<T> _, Refused<T> _ -> {
                    return answer;
                }
                case Wait<T>(Duration time)
                when time.compareTo(LONGEST_WAIT) > 0 -> {
                    return answer;
                }
                case Wait<T>(Duration time) -> {
                    if (!waited(time)) {
                        return answer;
                    }
                }
                case Lost<T> _ -> {
                    if (!waited(backoff.after(failures))) {
                        return answer;
                    }
                }
            }
            answer = call.get();
        }
        return answer;
    }

    private boolean waited(Duration time) {
        try {
            pause.take(time);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
