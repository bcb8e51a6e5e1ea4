package org.zvirka.index.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.index.Ledger;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.engine.EngineUnavailableException;

/** The count of one run. Safe for use by several threads. */
final class Run {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Progress.Listener listener;
    private final int total;
    private final int hidden;
    private final Map<State, Integer> ended = new EnumMap<>(State.class);
    private int known;
    private int done;
    private Optional<String> stopped = Optional.empty();
    private volatile boolean cancelled;
    private volatile boolean over;

    Run(Progress.Listener listener, int total, int hidden) {
        this.listener = listener;
        this.total = total;
        this.hidden = hidden;
    }

    /** A step of a file, or of a member where the names differ. */
    synchronized void step(String file, Ledger.Entry entry, boolean already) {
        if (entry.state().isEnd()) {
            ended.merge(entry.state(), 1, Integer::sum);
            known += already ? 1 : 0;
            done += entry.file().equals(file) ? 1 : 0;
        }
        listener.heard(new Progress(entry, already, done, total));
    }

    void cancel() {
        cancelled = true;
        over = true;
    }

    /** The archive itself cannot go on. */
    synchronized void stop(String reason) {
        stopped = Optional.of(stopped.orElse(reason));
        over = true;
    }

    boolean isOver() {
        return over;
    }

    /** Runs work on one file; where the archive itself cannot go on, the run ends. */
    void guarded(Runnable work) {
        try {
            work.run();
        } catch (EngineUnavailableException e) {
            LOG.error("the archive cannot go on: {}", e.getMessage());
            LOG.debug("where it happened", e);
            stop(String.valueOf(e.getMessage()));
        }
    }

    synchronized IntakeReport report() {
        return new IntakeReport(ended, known, hidden, Math.max(0, total - done), cancelled && done < total, stopped);
    }
}
