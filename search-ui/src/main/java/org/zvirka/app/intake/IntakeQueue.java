package org.zvirka.app.intake;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Progress;
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

    /** A file on its way; cancelling helps only before its turn. */
    public static final class Ticket {

        private final AtomicBoolean cancelled = new AtomicBoolean();

        public void cancel() {
            cancelled.set(true);
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
                work(ticket, name, watcher, () -> Optional.of(take(copy, name, watcher)));
            } finally {
                delete(copy);
            }
        });
        return ticket;
    }

    /** Reads again, when its turn comes, what the archive keeps the bytes of. */
    public Ticket again(DocumentId id, String name, Watcher watcher) {
        Ticket ticket = new Ticket();
        worker.execute(() -> work(ticket, name, watcher, () -> intake.again(id, Progress.Listener.NONE)));
        return ticket;
    }

    private interface Reading {
        /** The row it got; empty where there is nothing to read. */
        Optional<Ledger.Entry> read() throws InterruptedException;
    }

    private static void work(Ticket ticket, String name, Watcher watcher, Reading reading) {
        try {
            if (ticket.cancelled.get()) {
                watcher.dropped();
                return;
            }
            watcher.reading();
            reading.read().ifPresentOrElse(watcher::taken, watcher::dropped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            watcher.dropped();
        } catch (RuntimeException e) {
            LOG.error("{} could not be taken in", name, e);
            watcher.dropped();
        }
    }

    /** Keeps the bytes first, so that what fails now can be read again when what it lacks is there. */
    private Ledger.Entry take(Path copy, String name, Watcher watcher) throws InterruptedException {
        if (copy.toFile().length() > 0) {
            archive.originals().keep(copy);
        }
        return intake.take(copy, name, progress -> {
            // A member's name begins with its archive's.
            if (progress.entry().state().isEnd() && progress.entry().file().contains("/")) {
                watcher.member(progress.entry());
            }
        });
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
