package de.lotsin.visitor;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Finds the key: in the environment, else in the data folder, else a demo makes one there.
@Configuration(proxyBeanMethods = false)
class Keys {

    @Bean
    KeyFile keyFile(@Value("${lotsin.data}") String data) {
        return new KeyFile(Path.of(data));
    }

    @Bean
    Key key(KeyFile file, @Value("${lotsin.key:}") String configured, @Value("${lotsin.demo}") boolean demo) {
        if (!configured.isBlank()) {
            return Key.parse(configured, "LOTSIN_KEY");
        }
        if (!file.exists()) {
            if (!demo) {
                throw NoKey.missing(file.toString());
            }
            file.write(Key.random());
        }
        return file.read();
    }

    @Bean
    Seal seal(Key key) {
        return new Seal(key);
    }
}
