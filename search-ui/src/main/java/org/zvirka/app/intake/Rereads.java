package org.zvirka.app.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Progress;

/**
 * Reads all documents again, one after another, with today's rules and everything people corrected; at most one such run
 * at a time, whoever looks on. Safe for use by several threads.
 */
@Component
public final class Rereads {

    private static final Logger LOG = LoggerFactory.getLogger(Rereads.class);

    private final Intake intake;
    private final Archive archive;
    private final AtomicReference<@Nullable Run> run = new AtomicReference<>();

    Rereads(Intake intake, Archive archive) {
        this.intake = intake;
        this.archive = archive;
    }

    /**
     * How far it is.
     *
     * @param failed documents that could not be read again; they stay as they were
     */
    public record State(int total, int done, int failed, boolean ended) {}

    /** Begins, where no run is under way. */
    public void start() {
        Run begun = new Run(archive.plans().list());
        Run before = run.get();
        if ((before == null || before.state.ended()) && run.compareAndSet(before, begun)) {
            Thread.ofVirtual().name("read-all-again").start(() -> work(begun));
        }
    }

    /** The document under way is finished, no other is begun. */
    public void cancel() {
        Run now = run.get();
        if (now != null) {
            now.cancelled = true;
        }
    }

    /** The run under way, or the last one; empty where there was none. */
    public Optional<State> state() {
        return Optional.ofNullable(run.get()).map(now -> now.state);
    }

    private void work(Run now) {
        int done = 0;
        int failed = 0;
        try {
            for (PlanSummary plan : now.documents) {
                if (now.cancelled) {
                    break;
                }
                failed += read(plan) ? 0 : 1;
                done++;
                now.state = new State(now.documents.size(), done, failed, false);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            now.state = new State(now.documents.size(), done, failed, true);
        }
    }

    private boolean read(PlanSummary plan) throws InterruptedException {
        try {
            return intake.again(plan.id(), Progress.Listener.NONE)
                    .filter(row -> !row.state().isFailure())
                    .isPresent();
        } catch (RuntimeException e) {
            // The edge of a background run: told once, the others go on.
            LOG.error("{} could not be read again", plan.file(), e);
            return false;
        }
    }

    private static final class Run {
        private final List<PlanSummary> documents;
        private volatile boolean cancelled;
        private volatile State state;

        Run(List<PlanSummary> documents) {
            this.documents = documents;
            this.state = new State(documents.size(), 0, 0, documents.isEmpty());
        }
    }
}
