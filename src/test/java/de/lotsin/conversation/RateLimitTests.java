package de.lotsin.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.TestClock;
import de.lotsin.conversation.Incoming.Addressed;
import de.lotsin.conversation.Incoming.Passing;
import de.lotsin.conversation.Incoming.Sender;
import de.lotsin.text.Languages;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTests {

    private static final Instant NOW = TestClock.START;
    private static final int AT_ONCE = 40;
    private static final Sender WOMAN = new Addressed("telegram", "1", Optional.empty());
    private static final Sender OTHER = new Addressed("telegram", "2", Optional.empty());
    private static final Sender SHELTER =
            new Passing("web", "web:192.0.2.1", Languages.load().source(), Optional.empty());

    private final RateLimit limit = new RateLimit();

    @Test
    void allowsMuchAtOnceAndThenSlowsDown() {
        assertThat(allowed(WOMAN, 100, NOW)).isEqualTo(AT_ONCE);
    }

    @Test
    void slowsDownNobodyElse() {
        allowed(WOMAN, 100, NOW);

        assertThat(limit.allows(OTHER, NOW)).isTrue();
    }

    @Test
    void allowsOneMoreEverySecond() {
        allowed(WOMAN, 100, NOW);

        assertThat(allowed(WOMAN, 100, NOW.plusMillis(500))).isZero();
        assertThat(allowed(WOMAN, 100, NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(allowed(WOMAN, 100, NOW.plusSeconds(6))).isEqualTo(5);
    }

    @Test
    void neverAllowsMoreThanAtTheBeginning() {
        allowed(WOMAN, 100, NOW);

        assertThat(allowed(WOMAN, 100, NOW.plusSeconds(86_400))).isEqualTo(AT_ONCE);
    }

    @Test
    void asksNoMoreOfHerWhenTheClockIsSetBack() {
        allowed(WOMAN, AT_ONCE - 1, NOW);

        assertThat(allowed(WOMAN, 100, NOW.minusSeconds(3_600))).isEqualTo(1);
    }

    @Test
    void allowsMoreToWomenWhoShareAnAddress() {
        assertThat(allowed(SHELTER, 1_000, NOW)).isEqualTo(AT_ONCE * 10);
        assertThat(allowed(SHELTER, 1_000, NOW.plusSeconds(1))).isEqualTo(10);
    }

    private long allowed(Sender sender, int times, Instant now) {
        return IntStream.range(0, times).filter(_ -> limit.allows(sender, now)).count();
    }
}
