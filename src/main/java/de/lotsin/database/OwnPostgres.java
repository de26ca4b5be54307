package de.lotsin.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// The PostgreSQL that Lotsin starts for itself: it keeps its data in a folder and ends with the program.
///
/// In the folder: `lock`, `postgres` (the cluster), `postgres-password`, `postgres-binaries`.
final class OwnPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final String CLUSTER = "postgres";
    private static final String UNFINISHED = "postgres.new";
    private static final String PASSWORD = "postgres-password";
    static final String BINARIES = "postgres-binaries";
    private static final String USER = "postgres";

    private final DataFolder data;
    private final EmbeddedPostgres server;
    private final String password;

    private OwnPostgres(DataFolder data, String password, EmbeddedPostgres server) {
        this.data = data;
        this.password = password;
        this.server = server;
    }

    /// Starts it in this folder, with the data of the last time if there are any.
    static OwnPostgres start(Path folder) {
        Path shown = folder.toAbsolutePath().normalize();
        try {
            return startIn(DataFolder.take(shown));
        } catch (IOException e) {
            throw Unusable.because(shown, e);
        }
    }

    private static OwnPostgres startIn(DataFolder data) throws IOException {
        try {
            new Postmaster(data.resolve(CLUSTER)).endLeftOver();
            if (!Files.exists(data.resolve(CLUSTER))) {
                make(data);
            }
            return new OwnPostgres(data, password(data), run(data, CLUSTER));
        } catch (IOException | RuntimeException | Error e) {
            data.close();
            throw e;
        }
    }

    /// A cluster gets its name only when it is complete, so one that was interrupted is made anew.
    private static void make(DataFolder data) throws IOException {
        Postmaster leftOver = new Postmaster(data.resolve(UNFINISHED));
        leftOver.endLeftOver();
        data.delete(UNFINISHED);
        byte[] password = new byte[24];
        new SecureRandom().nextBytes(password);
        data.writeSecret(PASSWORD, HexFormat.of().formatHex(password));
        run(data, UNFINISHED).close();
        leftOver.endLeftOver();
        Files.move(data.resolve(UNFINISHED), data.resolve(CLUSTER), StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres run(DataFolder data, String cluster) throws IOException {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve(cluster))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(data.resolve(BINARIES).toFile())
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("auth-local", "scram-sha-256")
                    .setLocaleConfig("pwfile", data.resolve(PASSWORD).toString())
                    .setConnectConfig("password", password(data))
                    // What the library sets is meant for tests and loses data when the power fails.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "50")
                    .start();
        } catch (RuntimeException | ExceptionInInitializerError e) {
            throw Unusable.unstartable(data.path(), e);
        } finally {
            restrictBinaries(data);
        }
    }

    /// The library leaves the programs it unpacks writable for everybody.
    private static void restrictBinaries(DataFolder data) {
        File binaries = data.resolve(BINARIES).toFile();
        if (binaries.exists() && !(binaries.setWritable(false, false) && binaries.setWritable(true, true))) {
            throw new UncheckedIOException(new IOException("Cannot restrict who may write to " + binaries));
        }
    }

    private static String password(DataFolder data) throws IOException {
        return Files.readString(data.resolve(PASSWORD));
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + USER;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (data) {
            server.close();
        }
    }
}
