package de.lotsin.content;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Listens to the database and renews the catalogue within seconds of a change made by any instance. After a lost
/// connection it reads everything anew,
/// since news may have been missed.
@Component
class CatalogueNews implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CatalogueNews.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int WAIT_MILLIS = 5_000;

    private final DataSource database;
    private final Published published;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    CatalogueNews(DataSource database, Published published) {
        this.database = database;
        this.published = published;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        Thread.ofVirtual().name("catalogue-news").start(this::run);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        boolean missed = false;
        while (isRunning()) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("listen lotsin_catalogue");
                try {
                    if (missed) {
                        published.renew();
                    }
                    follow(connection.unwrap(PGConnection.class));
                } finally {
                    // The pool learns here that a connection is broken; one that is not goes back deaf.
                    // At the end the pool closes as well.
                    if (isRunning()) {
                        statement.execute("unlisten *");
                    }
                }
            } catch (SQLException | DataAccessException e) {
                missed = true;
                pause(e);
            }
        }
    }

    private void follow(PGConnection connection) throws SQLException {
        while (isRunning()) {
            if (connection.getNotifications(WAIT_MILLIS).length > 0) {
                published.renew();
            }
        }
    }

    private void pause(Exception e) {
        try {
            if (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("No news from the database: {}", e.getClass().getSimpleName());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
