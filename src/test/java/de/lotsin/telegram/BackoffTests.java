package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void waitsLongerAfterEachFailureUpToALimit() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10), new Random(7));

        assertThat(IntStream.range(0, 40).mapToObj(backoff::after))
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofMillis(500), Duration.ofSeconds(10)));
        assertThat(backoff.after(0)).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.after(3)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(8));
        assertThat(backoff.after(60)).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }
}
