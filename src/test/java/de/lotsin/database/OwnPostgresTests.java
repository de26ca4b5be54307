package de.lotsin.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.lotsin.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class OwnPostgresTests {

    @TempDir
    Path data;

    /// The library unpacks once for each JVM, to where it is first asked to.
    @BeforeAll
    static void unpackWhereItStays() {
        TestDatabase.create();
    }

    @Test
    void keepsItsDataFromStartToStart() throws IOException, SQLException {
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            execute(postgres, "create table kept as select 42 as answer");
        }

        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(ask(postgres, "select answer from kept")).isEqualTo("42");
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void opensForNobodyWithoutThePassword() throws IOException {
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.getJdbcUrl(), "postgres", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("postgres");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres-password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void secondProgramIsToldAndTheFirstGoesOn() throws IOException, SQLException {
        try (OwnPostgres first = OwnPostgres.start(data)) {
            assertThatThrownBy(() -> OwnPostgres.start(data))
                    .isInstanceOf(Unusable.class)
                    .hasMessage("Another Lotsin is using the folder " + data.toRealPath() + ".");

            assertThat(ask(first, "select 'still here'")).isEqualTo("still here");
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whoStartsLotsinReadsSentencesInsteadOfAStackTrace(CapturedOutput output) throws IOException {
        SpringApplication lotsin = new SpringApplication(EmbeddedDatabase.class);
        lotsin.setWebApplicationType(WebApplicationType.NONE);

        try (OwnPostgres _ = OwnPostgres.start(data)) {
            assertThatThrownBy(() -> lotsin.run("--lotsin.data=" + data)).hasRootCauseInstanceOf(Unusable.class);
        }

        assertThat(output)
                .contains("Another Lotsin is using the folder")
                .contains("Stop the other one, or start this one with another folder: LOTSIN_DATA=<folder>.")
                .doesNotContain("\tat ");
    }

    @Test
    void otherProcessHoldingTheFolderIsTold() throws IOException, InterruptedException {
        Process child = child();
        try {
            assertThatThrownBy(() -> OwnPostgres.start(data))
                    .isInstanceOf(Unusable.class)
                    .hasMessageStartingWith("Another Lotsin is using the folder");
            assertThat(Files.getPosixFilePermissions(data.resolve("postgres-binaries")))
                    .doesNotContain(PosixFilePermission.OTHERS_WRITE);
        } finally {
            child.getOutputStream().close();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    @Test
    void killedProgramLosesNothingThatWasCommitted() throws IOException, SQLException, InterruptedException {
        OwnPostgres.start(data).close();
        Process child = child();
        ProcessHandle orphan = postmaster();

        child.destroyForcibly().waitFor();

        assertThat(orphan.isAlive()).isTrue();
        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(postgres, "select word from kept")).isEqualTo("committed");
        } finally {
            orphan.destroyForcibly();
        }
    }

    @Test
    void processNumberThatNowBelongsToSomebodyElseIsNoObstacle() throws IOException, SQLException {
        OwnPostgres.start(data).close();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void clusterThatWasLeftHalfMadeIsMadeAnew() throws IOException, SQLException {
        Path unfinished = Files.createDirectories(data.resolve("postgres.new/base/1"));
        Files.writeString(unfinished.resolve("1234"), "half a table");

        try (OwnPostgres postgres = OwnPostgres.start(data)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }

        assertThat(data.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void folderThatIsAFileIsToldInWords() throws IOException {
        Path file = Files.writeString(data.resolve("file"), "");

        assertThatThrownBy(() -> OwnPostgres.start(file))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith("The folder " + file + " cannot be used");
    }

    @Test
    void folderOfAnotherUserIsToldInWords() {
        Unusable problem = Unusable.because(data, new AccessDeniedException(data.resolve("lock") + ""));

        assertThat(problem)
                .hasMessage("The user " + System.getProperty("user.name") + " may not write to " + data.resolve("lock")
                        + ".");
        assertThat(problem.remedy()).contains("was probably made by another user");
    }

    private Process child() throws IOException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OwnPostgresChild.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = child.inputReader();
        String line = said.readLine();
        while (line != null && !line.equals(OwnPostgresChild.READY)) {
            line = said.readLine();
        }
        assertThat(line).isEqualTo(OwnPostgresChild.READY);
        return child;
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void execute(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(OwnPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }
}
