package de.lotsin.text;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Languages languages() {
        return Languages.load();
    }

    @Bean
    Messages messages(Languages languages, @Value("${lotsin.strict-messages:false}") boolean strict) {
        return Messages.load(languages, strict);
    }
}
