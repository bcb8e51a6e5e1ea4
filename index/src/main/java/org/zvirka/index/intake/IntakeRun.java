package org.zvirka.index.intake;

import java.util.concurrent.CompletableFuture;

/** A run under way. Safe for use by several threads. */
public final class IntakeRun {

    private final Run run;
    private final CompletableFuture<IntakeReport> end;

    IntakeRun(Run run, CompletableFuture<IntakeReport> end) {
        this.run = run;
        this.end = end;
    }

    /** Files already begun are finished, no other is begun. */
    public void cancel() {
        run.cancel();
    }

    public boolean isDone() {
        return end.isDone();
    }

    /** Waits for the end; the run goes on where the waiting thread is interrupted. */
    public IntakeReport await() throws InterruptedException {
        try {
            return end.get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("the run broke off", e.getCause());
        }
    }
}
