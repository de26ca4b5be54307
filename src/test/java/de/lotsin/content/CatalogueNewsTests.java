package de.lotsin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.lotsin.LotsinTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an editor commits at any instance is shown at every instance within seconds.
@LotsinTest
class CatalogueNewsTests {

    private static final Duration SECONDS = Duration.ofSeconds(10);

    @Autowired
    private Published published;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void showAgain() {
        hide(false);
        await().atMost(SECONDS).until(this::shown);
    }

    @Test
    void showsAChangeWithinSeconds() {
        await().atMost(SECONDS).until(() -> listeners().size() == 1);

        hide(true);

        await().atMost(SECONDS).until(() -> !shown());
    }

    @Test
    void missesNothingWhileItsConnectionIsLost() {
        await().atMost(SECONDS).until(() -> listeners().size() == 1);
        int before = listeners().getFirst();

        assertThat(jdbc.sql("select pg_terminate_backend(?)")
                        .param(before)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        hide(true);

        await().atMost(SECONDS).until(() -> !shown());
        assertThat(listeners()).hasSize(1).doesNotContain(before);
    }

    @Test
    void listensAgainAfterItsConnectionWasLost() {
        await().atMost(SECONDS).until(() -> listeners().size() == 1);
        int before = listeners().getFirst();
        jdbc.sql("select pg_terminate_backend(?)")
                .param(before)
                .query(Boolean.class)
                .single();
        await().atMost(SECONDS)
                .until(() -> listeners().size() == 1 && !listeners().contains(before));

        hide(true);

        await().atMost(SECONDS).until(() -> !shown());
    }

    private void hide(boolean hidden) {
        jdbc.sql("update answer set hidden = ? where code = 'mobbing'")
                .param(hidden)
                .update();
    }

    private boolean shown() {
        return published.catalogue().answer("mobbing").isPresent();
    }

    /// The connections on which news are awaited.
    private List<Integer> listeners() {
        return jdbc.sql("""
                select pid from pg_stat_activity
                where datname = current_database() and query = 'listen lotsin_catalogue' and backend_type = 'client backend'
                """).query((row, _) -> row.getInt("pid")).list();
    }
}
