package de.lotsin.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// Uses Lotsin's own PostgreSQL where `spring.datasource.url` is empty or `embedded`.
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabase.NoneConfigured.class)
class EmbeddedDatabase {

    @Bean
    JdbcConnectionDetails ownPostgres(@Value("${lotsin.data}") String data) {
        return OwnPostgres.start(Path.of(data));
    }

    static final class NoneConfigured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String url = context.getEnvironment().getProperty("spring.datasource.url", "");
            return url.isBlank() || url.equals("embedded");
        }
    }
}
