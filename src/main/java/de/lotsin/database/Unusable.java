package de.lotsin.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/// Lotsin cannot store anything here, said so that whoever started it can do something about it.
final class Unusable extends RuntimeException {

    private final String remedy;

    Unusable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    private Unusable(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    static Unusable inUse(Path data) {
        return new Unusable(
                "Another Lotsin is using the folder " + data + ".",
                "Stop the other one, or start this one with another folder: LOTSIN_DATA=<folder>.");
    }

    static Unusable because(Path data, IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return new Unusable(
                    "The user " + System.getProperty("user.name") + " may not write to " + denied.getFile() + ".",
                    "The folder " + data + " was probably made by another user. Start Lotsin as that user, give the"
                            + " folder to this one (chown -R), or choose another folder: LOTSIN_DATA=<folder>.",
                    cause);
        }
        return new Unusable(
                "The folder " + data + " cannot be used: " + cause,
                "Make room or choose another folder: LOTSIN_DATA=<folder>.",
                cause);
    }

    static Unusable unstartable(Path data, Throwable cause) {
        return new Unusable(
                "Lotsin's own PostgreSQL does not start in " + data + ": " + cause.getMessage(),
                "In a container, run Lotsin as an ordinary user instead of root, or name another database:"
                        + " LOTSIN_DATABASE_URL. LOGGING_LEVEL_IO_ZONKY_TEST=info shows what PostgreSQL says.",
                cause);
    }

    String remedy() {
        return remedy;
    }
}
