package org.zvirka.index.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.PlanAnalyzer;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger.Entry;
import org.zvirka.index.Ledger.State;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.DocumentId;

/** Takes files into an archive. Safe for use by several threads; at most {@code atOnce} files are read at a time. */
public final class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Archive archive;
    private final Rows rows;
    private final Taking taking;
    private final Semaphore places;

    /** @param atOnce files read at a time; each may need a core and the memory of a large document */
    public Intake(Archive archive, DocumentReader reader, PlanAnalyzer analyzer, Clock clock, int atOnce) {
        this(archive, reader, analyzer, Packages.NONE, clock, atOnce);
    }

    /**
     * {@link #Intake(Archive, DocumentReader, PlanAnalyzer, Clock, int)} that knows packages, wherever they are offered.
     */
    public Intake(
            Archive archive, DocumentReader reader, PlanAnalyzer analyzer, Packages packages, Clock clock, int atOnce) {
        this.archive = archive;
        this.rows = new Rows(archive, clock);
        this.taking = new Taking(archive, reader, analyzer, packages, rows);
        this.places = new Semaphore(atOnce);
    }

    /** What to do about files that were read before. */
    public enum Mode {
        /** They are not read again; what was cut short, could not be opened or took too long is tried again. */
        NEW_ONLY,
        /** They are read again and replaced by what is read now. */
        AGAIN
    }

    /**
     * Begins to take files, and folders with all below them, and returns at once. Files are begun in the order given,
     * within a folder by name. Hidden files are passed over and counted.
     */
    public IntakeRun start(List<Path> paths, Mode mode, Progress.Listener listener) {
        FileFinder.Found found = FileFinder.find(paths);
        Run run = new Run(listener, found.files().size() + found.refused().size(), found.hidden());
        CompletableFuture<IntakeReport> end = new CompletableFuture<>();
        Thread.ofVirtual().name("intake").start(() -> {
            try {
                found.refused().forEach(refused -> refuse(run, refused));
                work(run, found.files(), mode == Mode.AGAIN);
                end.complete(run.report());
            } catch (InterruptedException | RuntimeException e) {
                LOG.error("the run broke off", e);
                end.completeExceptionally(e);
            }
        });
        return new IntakeRun(run, end);
    }

    /** {@link #start} and wait for the end. */
    public IntakeReport take(List<Path> paths, Mode mode, Progress.Listener listener) throws InterruptedException {
        return start(paths, mode, listener).await();
    }

    /**
     * Takes one file, or an archive with its members, in this thread.
     *
     * @param name what people call it; parts before the last slash are left out
     * @return the file's own row as it ended
     * @throws EngineUnavailableException where the archive cannot take anything now
     */
    public Entry take(Path file, String name, Progress.Listener listener) throws InterruptedException {
        return take(file, name, listener, new Reading());
    }

    /** {@link #take(Path, String, Progress.Listener)} for a file somebody watches and may stop. */
    public Entry take(Path file, String name, Progress.Listener listener, Reading reading) throws InterruptedException {
        return single(new Offered(file, FileName.uploaded(name)), Mode.NEW_ONLY, listener, reading);
    }

    /**
     * {@link #take(Path, String, Progress.Listener)} for a file of a folder that lies elsewhere.
     *
     * @param name the way to it from that folder, kept whole, as {@link #start} names files
     */
    public Entry takeOfFolder(Path file, String name, Progress.Listener listener) throws InterruptedException {
        return single(new Offered(file, FileName.of(name)), Mode.NEW_ONLY, listener, new Reading());
    }

    /**
     * Takes one file from its bytes, read to the end and not closed. They are kept before they are read, so that
     * {@link #resume} can go on where this is cut short.
     *
     * @throws IOException where the stream fails
     */
    public Entry upload(InputStream bytes, String name, Progress.Listener listener)
            throws IOException, InterruptedException {
        Path copy = Files.createTempFile("zvirka-upload", "");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            if (Files.size(copy) > 0) {
                archive.originals().keep(copy);
            }
            return take(copy, name, listener);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /**
     * Goes on with everything an interruption left received or extracted whose bytes are kept; answers how many rows
     * that were.
     */
    public int resume(Progress.Listener listener) throws InterruptedException {
        int resumed = 0;
        for (Entry entry : archive.ledger().entries().reversed()) {
            Optional<Path> bytes = entry.id().flatMap(archive.originals()::find);
            if (!entry.state().isEnd() && bytes.isPresent()) {
                single(new Offered(bytes.get(), entry.file()), Mode.NEW_ONLY, listener, new Reading());
                resumed++;
            }
        }
        return resumed;
    }

    /** Reads a document again from its kept bytes; empty where the archive does not have them. */
    public Optional<Entry> again(DocumentId id, Progress.Listener listener) throws InterruptedException {
        return again(id, listener, new Reading());
    }

    /** {@link #again(DocumentId, Progress.Listener)} for a reading somebody watches and may stop. */
    public Optional<Entry> again(DocumentId id, Progress.Listener listener, Reading reading)
            throws InterruptedException {
        Optional<Path> bytes = archive.originals().find(id);
        Optional<Entry> row = archive.ledger().byDocument(id).stream()
                .filter(entry -> entry.state() != State.DUPLICATE)
                .findFirst();
        return bytes.isEmpty() || row.isEmpty()
                ? Optional.empty()
                : Optional.of(single(new Offered(bytes.get(), row.get().file()), Mode.AGAIN, listener, reading));
    }

    private Entry single(Offered file, Mode mode, Progress.Listener listener, Reading reading)
            throws InterruptedException {
        Run run = new Run(listener, 1, 0);
        places.acquire();
        try {
            AtomicReference<@Nullable Entry> last = new AtomicReference<>();
            Taking.Steps steps = (entry, known) -> {
                last.set(entry);
                run.step(file.name(), entry, known);
            };
            boolean again = mode == Mode.AGAIN;
            taking.admit(file, again, steps).ifPresent(begun -> taking.read(file, begun, again, steps, reading));
            return Objects.requireNonNull(last.get(), "a taken file has a row");
        } finally {
            places.release();
        }
    }

    private void refuse(Run run, FileFinder.Refused refused) {
        run.guarded(
                () -> run.step(refused.name(), rows.refused(refused.name(), State.NO_ACCESS, refused.reason()), false));
    }

    /** Admission goes in order, so that of twins the first is the one that is read; reading goes side by side. */
    private void work(Run run, List<Offered> files, boolean again) throws InterruptedException {
        List<Thread> readers = new ArrayList<>();
        for (Offered file : files) {
            places.acquire();
            Optional<Runnable> work = run.isOver() ? Optional.empty() : admitted(run, file, again);
            if (work.isEmpty()) {
                places.release();
                continue;
            }
            readers.removeIf(thread -> !thread.isAlive());
            readers.add(Thread.ofVirtual().name("intake-file").start(() -> {
                try {
                    run.guarded(work.get());
                } finally {
                    places.release();
                }
            }));
        }
        for (Thread reader : readers) {
            reader.join();
        }
    }

    private Optional<Runnable> admitted(Run run, Offered file, boolean again) {
        Taking.Steps steps = (entry, known) -> run.step(file.name(), entry, known);
        AtomicReference<Optional<Entry>> begun = new AtomicReference<>(Optional.empty());
        run.guarded(() -> begun.set(taking.admit(file, again, steps)));
        return Objects.requireNonNull(begun.get(), "nothing sets it to null")
                .map(entry -> () -> taking.read(file, entry, again, steps, new Reading()));
    }
}
