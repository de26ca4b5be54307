package de.lotsin.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// What must be set for a part of this package to exist.
final class Given {

    private Given() {}

    /// A bot token.
    static final class Token implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return given(context, "lotsin.telegram.token");
        }
    }

    /// A webhook's address.
    static final class Webhook implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return given(context, "lotsin.telegram.webhook");
        }
    }

    private static boolean given(ConditionContext context, String property) {
        return !context.getEnvironment().getProperty(property, "").isBlank();
    }
}
