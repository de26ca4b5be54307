package de.lotsin.telegram;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to poll, which one instance per database has at a time. It hangs on a connection of its own: when the
/// instance dies, PostgreSQL gives it to the next.
final class PollingLock implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PollingLock.class);
    private static final int SECONDS = 2;

    /// "Lotsin", then a number for each lock.
    private static final long KEY = 0x4C6F7473696E_01L;

    private final DataSource database;
    private @Nullable Connection held;

    PollingLock(DataSource database) {
        this.database = database;
    }

    /// Whether this instance may poll now.
    synchronized boolean acquire() {
        close();
        try {
            held = tried();
        } catch (SQLException e) {
            log.warn("The database does not say who polls Telegram: SQL state {}", e.getSQLState());
        }
        return held != null;
    }

    /// Whether it still may. While the database is away, whoever polled goes on.
    synchronized boolean isHeld() {
        try {
            if (held != null && held.isValid(SECONDS)) {
                return true;
            }
            close();
            held = tried();
            return held != null;
        } catch (SQLException _) {
            return true;
        }
    }

    private @Nullable Connection tried() throws SQLException {
        Connection connection = database.getConnection();
        boolean locked = false;
        try {
            locked = locks(connection);
        } finally {
            if (!locked) {
                connection.close();
            }
        }
        return locked ? connection : null;
    }

    private static boolean locks(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet got = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
            return got.next() && got.getBoolean(1);
        }
    }

    @Override
    public synchronized void close() {
        Connection connection = held;
        held = null;
        if (connection == null) {
            return;
        }
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            log.debug("The lock went with its connection: SQL state {}", e.getSQLState());
        }
    }
}
