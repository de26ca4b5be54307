package de.lotsin.content;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    Published published(
            CatalogueReader reader, StarterContent starter, Clock clock, @Value("${lotsin.demo:true}") boolean demo) {
        if (demo) {
            starter.importOnce(clock.instant());
        }
        return new Published(reader);
    }
}
