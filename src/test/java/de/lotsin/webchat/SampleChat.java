package de.lotsin.webchat;

import de.lotsin.conversation.Incoming;
import de.lotsin.conversation.Reply;
import de.lotsin.text.Languages;
import de.lotsin.text.Messages;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

/// The web chat alone, over sample pages, without a database: for its tests, and to look at
/// (`main`, with `--server.port`). It is no `@Configuration`, so that the whole program never picks it up.
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({
    WebChatConfiguration.class,
    Chat.class,
    Doors.class,
    Exit.class,
    Mishaps.class,
    Stage.class,
    WebChatWriter.class,
    Pictograms.class
})
public class SampleChat {

    /// Nobody asks here whether the database is well.
    static final String NO_DATABASE = "management.endpoint.health.validate-group-membership=false";

    public static void main(String[] args) {
        new SpringApplicationBuilder(SampleChat.class).properties(NO_DATABASE).run(args);
    }

    @Bean
    Languages languages() {
        return Languages.load();
    }

    @Bean
    Messages messages(Languages languages) {
        return Messages.load(languages, false);
    }

    @Bean
    Function<Incoming, Reply> turn(Messages messages) {
        return new SamplePages(messages);
    }

    @Bean
    Refuge refuge() throws IOException {
        return new Refuge();
    }

    @Bean
    DynamicPropertyRegistrar wayOut(Refuge refuge) {
        return properties -> properties.add("lotsin.webchat.exit", refuge::address);
    }
}
