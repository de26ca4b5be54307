package de.lotsin.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotsin.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PollingLockTests {

    private final DataSource database = new DriverManagerDataSource(TestDatabase.create());

    @Test
    void oneInstanceAtATimeMayPoll() {
        try (PollingLock first = new PollingLock(database);
                PollingLock second = new PollingLock(database)) {
            assertThat(first.acquire()).isTrue();
            assertThat(second.acquire()).isFalse();

            first.close();

            assertThat(second.acquire()).isTrue();
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void whoLostItsConnectionGivesWay() throws SQLException {
        try (PollingLock first = new PollingLock(database);
                PollingLock second = new PollingLock(database)) {
            assertThat(first.acquire()).isTrue();

            endOtherSessions();
            assertThat(second.acquire()).isTrue();

            assertThat(first.isHeld()).isFalse();
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void whoPolledGoesOnWhileTheDatabaseIsAway() {
        DataSource[] current = {database};
        try (PollingLock lock = new PollingLock(new Switch(current))) {
            assertThat(lock.acquire()).isTrue();
            lock.close();
            current[0] = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none");

            assertThat(lock.isHeld()).isTrue();
            assertThat(lock.acquire()).isFalse();
        }
    }

    private void endOtherSessions() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where datname = current_database() and pid <> pg_backend_pid()");
        }
    }

    /// A database that can be exchanged for another.
    private static final class Switch extends org.springframework.jdbc.datasource.AbstractDataSource {
        private final DataSource[] current;

        Switch(DataSource[] current) {
            this.current = current;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return current[0].getConnection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
