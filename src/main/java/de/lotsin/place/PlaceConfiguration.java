package de.lotsin.place;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the places known to the other packages.
@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    Places places() {
        return Places.load();
    }
}
