package de.lotsin.hours;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the holidays known to the other packages, and has this year's worked out once the program is up.
@Configuration(proxyBeanMethods = false)
class HoursConfiguration {

    @Bean
    Holidays holidays() {
        return new Holidays();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> holidaysOfThisYear(Holidays holidays, Clock clock) {
        return _ -> Thread.startVirtualThread(() -> holidays.on(LocalDate.ofInstant(clock.instant(), Hours.BERLIN)));
    }
}
