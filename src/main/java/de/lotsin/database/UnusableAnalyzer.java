package de.lotsin.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what is wrong with the data folder in two sentences instead of a stack trace.
final class UnusableAnalyzer extends AbstractFailureAnalyzer<Unusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Unusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
