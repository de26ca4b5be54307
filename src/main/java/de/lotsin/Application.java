package de.lotsin;

import com.ibm.icu.util.ULocale;
import java.time.Clock;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/// Lotsin: one program, one PostgreSQL.
@SpringBootApplication
public class Application {

    /// Starts Lotsin; see README.md for the settings it understands.
    public static void main(String[] args) {
        // A gap in the language data must show as a gap, not as words of the server's own language.
        Locale.setDefault(Locale.ROOT);
        ULocale.setDefault(ULocale.ROOT);
        SpringApplication.run(Application.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
