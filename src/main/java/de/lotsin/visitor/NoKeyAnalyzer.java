package de.lotsin.visitor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says what is wrong with the key in two sentences instead of a stack trace.
final class NoKeyAnalyzer extends AbstractFailureAnalyzer<NoKey> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoKey cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
