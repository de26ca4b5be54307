package de.lotsin;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test of the whole program: real PostgreSQL, a web server at a random port, demo content, a [TestClock]. Nothing is
/// scheduled; take the steps by hand.
///
/// Contexts are shared: add no properties and no beans where you can do without, and take addresses and names that no
/// other test takes.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lotsin.data=target/test-data",
            "lotsin.key=bG90c2luIHRlc3Qga2V5LCAzMiBieXRlcyBsb25nLi4=",
            "lotsin.demo=true",
            "lotsin.scheduling=false",
            "lotsin.strict-messages=true",
            "logging.level.de.lotsin.Welcome=warn",
            "logging.level.org.flywaydb.core.internal.command.DbMigrate=warn"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import(TestClock.Use.class)
@AutoConfigureRestTestClient
@TestExecutionListeners(listeners = TestClock.Restart.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface LotsinTest {}
