package de.lotsin.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL process that `postmaster.pid` names: one that outlived a killed Lotsin, or a number that means
/// nothing any more.
///
/// Whoever uses it holds the data folder's lock, so no other Lotsin is running PostgreSQL there.
final class Postmaster {

    private static final int PATIENCE_SECONDS = 30;

    private final Path cluster;

    Postmaster(Path cluster) {
        this.cluster = cluster;
    }

    /// Ends what a killed Lotsin has left in this cluster.
    void endLeftOver() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        Optional<ProcessHandle> named = Files.exists(pidFile) ? named(pidFile) : Optional.empty();
        if (named.filter(this::serves).isPresent()) {
            end(named.get());
        } else if (named.isPresent()) {
            // The number has gone to another program since, for example after a reboot; PostgreSQL would refuse to
            // start.
            Files.deleteIfExists(pidFile);
        }
    }

    private static Optional<ProcessHandle> named(Path pidFile) throws IOException {
        try {
            return Files.readString(pidFile)
                    .lines()
                    .findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private boolean serves(ProcessHandle process) {
        String program = process.info().command().orElse("");
        String line = process.info().commandLine().orElse(program);
        // Windows does not tell arguments, but the program itself lies beside the cluster.
        return (Path.of(program).endsWith("postgres") && line.contains(cluster.toString()))
                || (Path.of(program).endsWith("postgres.exe")
                        && Path.of(program).startsWith(cluster.resolveSibling(OwnPostgres.BINARIES)));
    }

    private static void end(ProcessHandle process) throws IOException {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            if (!ended(process)) {
                throw new IOException("PostgreSQL with process number " + process.pid() + " does not stop");
            }
        }
    }

    private static boolean ended(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
