package de.lotsin.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures in a row: twice as long each time up to a limit, and never all at the same moment.
record Backoff(Duration first, Duration longest, RandomGenerator random) {

    /// @param failures how many there were before this one
    Duration after(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures, 20));
        Duration most = doubled.compareTo(longest) > 0 ? longest : doubled;
        return most.dividedBy(2).plusMillis(random.nextLong(most.toMillis() / 2 + 1));
    }
}
