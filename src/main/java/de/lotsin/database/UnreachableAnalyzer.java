package de.lotsin.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says that the configured database cannot be reached, or does not let Lotsin in.
final class UnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String state = cause.getSQLState();
        if (state == null || !(state.startsWith("08") || state.startsWith("28") || state.startsWith("3D"))) {
            return null;
        }
        return new FailureAnalysis(
                "The configured database cannot be used: " + cause.getMessage(),
                "Check LOTSIN_DATABASE_URL, LOTSIN_DATABASE_USER and LOTSIN_DATABASE_PASSWORD, and that the database is"
                        + " running. Without LOTSIN_DATABASE_URL, Lotsin starts its own PostgreSQL.",
                cause);
    }
}
