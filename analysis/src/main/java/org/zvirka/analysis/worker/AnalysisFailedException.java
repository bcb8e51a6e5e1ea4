package org.zvirka.analysis.worker;

import org.zvirka.ingest.ReadOutcome;

/** A document was read, but its understanding came to no end. */
public final class AnalysisFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ReadOutcome.Failed failure;

    AnalysisFailedException(ReadOutcome.Failed failure) {
        super(failure.detail());
        this.failure = failure;
    }

    /** Why. */
    public ReadOutcome.Failed failure() {
        return failure;
    }
}
