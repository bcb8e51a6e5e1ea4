package org.zvirka.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.analysis.Analysis;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.intake.IntakeQueue.Stage;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Intake;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;

/** A file whose reading takes as long as one lets it. */
class IntakeQueueTest {

    @TempDir
    private Path folder;

    private final FakeArchive archive = new FakeArchive();
    private final SlowReader reader = new SlowReader();
    private IntakeQueue queue;

    @BeforeEach
    void start() {
        queue = new IntakeQueue(new Intake(archive, reader, Analysis.standard(), Clock.systemUTC(), 1), archive);
    }

    @AfterEach
    void stop() {
        queue.stop();
    }

    @Test
    void fileBeingRead_tellsItsPages_andIsCancelledMidway() throws Exception {
        Told told = new Told();
        IntakeQueue.Ticket ticket = queue.add(Files.writeString(folder.resolve("a"), "a"), "a.pdf", told);
        reader.reading.await();

        assertThat(ticket.stage()).isEqualTo(Stage.READING);
        assertThat(ticket.progress()).isEqualTo(new Reading.Progress(Reading.Unit.PAGES, 3, 10));
        ticket.cancel();
        assertThat(told.end.get().orElseThrow().state()).isEqualTo(Ledger.State.CANCELLED);
    }

    @Test
    void fileThatWaits_isNeverBegun_onceItIsCancelled() throws Exception {
        Told first = new Told();
        IntakeQueue.Ticket busy = queue.add(Files.writeString(folder.resolve("a"), "a"), "a.pdf", first);
        reader.reading.await();
        Told second = new Told();
        queue.add(Files.writeString(folder.resolve("b"), "b"), "b.pdf", second).cancel();
        busy.cancel();

        assertThat(second.end.get()).isEmpty();
        assertThat(archive.ledger().byFile("b.pdf")).isEmpty();
    }

    /** Reads until it is stopped. */
    private static final class SlowReader implements DocumentReader {

        private final CountDownLatch reading = new CountDownLatch(1);

        @Override
        public ReadOutcome read(Path file, String name) {
            return read(file, name, new Reading());
        }

        @Override
        public ReadOutcome read(Path file, String name, Reading watched) {
            CountDownLatch stopped = new CountDownLatch(1);
            watched.begin();
            watched.breakable(stopped::countDown);
            watched.at(Reading.Unit.PAGES, 3, 10);
            reading.countDown();
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new ReadOutcome.Failed(ReadOutcome.Reason.CANCELLED, "it was cancelled");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    /** The end of a file: its row, or none. */
    private static final class Told implements IntakeQueue.Watcher {

        private final CompletableFuture<Optional<Ledger.Entry>> end = new CompletableFuture<>();

        @Override
        public void reading() {
            // Its progress is looked at.
        }

        @Override
        public void member(Ledger.Entry entry) {
            // There is none.
        }

        @Override
        public void taken(Ledger.Entry entry) {
            end.complete(Optional.of(entry));
        }

        @Override
        public void dropped() {
            end.complete(Optional.empty());
        }
    }
}
