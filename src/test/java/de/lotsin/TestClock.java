package de.lotsin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// A clock that stands still until a test moves it. Every test of a [LotsinTest] begins at [#START].
public final class TestClock extends Clock {

    /// A Monday, 10:00 in Berlin.
    public static final Instant START = Instant.parse("2026-11-30T09:00:00Z");

    private volatile Instant now = START;

    /// Moves it to this moment.
    public void set(Instant instant) {
        now = instant;
    }

    /// Lets this much time pass.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Zones are given where times are shown");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Use {
        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    static final class Restart implements TestExecutionListener {
        @Override
        public void beforeTestMethod(TestContext test) {
            test.getApplicationContext().getBean(TestClock.class).set(START);
        }
    }
}
