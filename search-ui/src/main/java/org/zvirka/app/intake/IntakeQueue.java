package org.zvirka.app.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Progress;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.DocumentId;

/** Uploaded files waiting to be read, one after another, off the threads that serve pages. Safe for several threads. */
@Component
public final class IntakeQueue {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeQueue.class);

    private final Intake intake;
    private final Archive archive;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("intake").factory());

    IntakeQueue(Intake intake, Archive archive) {
        this.intake = intake;
        this.archive = archive;
    }

    /** What is being done about a file. */
    public enum Stage {
        WAITING,
        READING,
        /** Its tables are taken apart into measures. */
        UNDERSTANDING,
        /** Its measures are put where they can be found. */
        KEEPING,
        ENDED
    }

    /** A file on its way. Safe for several threads. */
    public static final class Ticket {

        private final Reading reading = new Reading();
        private volatile Stage stage = Stage.WAITING;
        private volatile Instant since = Instant.EPOCH;

        /** Takes it out of the queue; breaks its reading off where that is under way. */
        public void cancel() {
            reading.stop();
        }

        public boolean isCancelled() {
            return reading.isStopped();
        }

        public Stage stage() {
            return stage == Stage.READING && reading.hasEnded() ? Stage.UNDERSTANDING : stage;
        }

        /** How many pages or rows have been read. */
        public Reading.Progress progress() {
            return reading.progress();
        }

        /** When its turn came. */
        public Instant since() {
            return since;
        }
    }

    /** What a waiting file tells. Called on the reading thread. */
    public interface Watcher {

        void reading();

        /** The row of a file inside it, where it is an archive. */
        void member(Ledger.Entry entry);

        /** The row of the ledger it got. */
        void taken(Ledger.Entry entry);

        /** It was cancelled before its turn, or something is wrong with the archive. */
        void dropped();
    }

    /**
     * Takes a copy in when its turn comes and deletes the copy.
     *
     * @param copy a file of the queue's own
     */
    public Ticket add(Path copy, String name, Watcher watcher) {
        Ticket ticket = new Ticket();
        worker.execute(() -> {
            try {
                work(ticket, name, watcher, () -> Optional.of(take(copy, name, watcher, ticket)));
            } finally {
                delete(copy);
            }
        });
        return ticket;
    }

    /** Reads again, when its turn comes, what the archive keeps the bytes of. */
    public Ticket again(DocumentId id, String name, Watcher watcher) {
        Ticket ticket = new Ticket();
        worker.execute(() -> work(
                ticket, name, watcher, () -> intake.again(id, progress -> follow(ticket, progress), ticket.reading)));
        return ticket;
    }

    private interface Work {
        /** The row it got; empty where there is nothing to read. */
        Optional<Ledger.Entry> read() throws InterruptedException;
    }

    private static void work(Ticket ticket, String name, Watcher watcher, Work work) {
        try {
            if (ticket.reading.isStopped()) {
                watcher.dropped();
                return;
            }
            ticket.since = Instant.now();
            ticket.stage = Stage.READING;
            watcher.reading();
            work.read().ifPresentOrElse(watcher::taken, watcher::dropped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            watcher.dropped();
        } catch (RuntimeException e) {
            LOG.error("{} could not be taken in", name, e);
            watcher.dropped();
        } finally {
            ticket.stage = Stage.ENDED;
        }
    }

    /** Keeps the bytes first, so that what fails now can be read again when what it lacks is there. */
    private Ledger.Entry take(Path copy, String name, Watcher watcher, Ticket ticket) throws InterruptedException {
        if (copy.toFile().length() > 0) {
            archive.originals().keep(copy);
        }
        Progress.Listener listener = progress -> {
            follow(ticket, progress);
            // A member's name begins with its archive's.
            if (progress.entry().state().isEnd() && progress.entry().file().contains("/")) {
                watcher.member(progress.entry());
            }
        };
        return intake.take(copy, name, listener, ticket.reading);
    }

    private static void follow(Ticket ticket, Progress progress) {
        ticket.stage = progress.entry().state() == Ledger.State.EXTRACTED ? Stage.KEEPING : Stage.READING;
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            LOG.warn("the uploaded copy {} could not be deleted: {}", copy, e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
