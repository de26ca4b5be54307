package de.lotsin.telegram;

import java.time.Duration;

/// How time is waited for; tests let it pass at once.
interface Pause {

    void take(Duration time) throws InterruptedException;
}
