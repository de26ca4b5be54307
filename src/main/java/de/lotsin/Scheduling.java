package de.lotsin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets time pass by itself. Tests switch it off and take the steps by hand.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lotsin.scheduling", matchIfMissing = true)
@EnableScheduling
class Scheduling {}
