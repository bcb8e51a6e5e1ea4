package org.zvirka.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.Reading;

final class ForkedReaderTest {

    private static final WorkerSettings SETTINGS =
            WorkerSettings.STANDARD.withWorkers(1).withHeapMegabytes(64);

    @TempDir
    private Path folder;

    private Path file;
    private ForkedReader reader;

    @BeforeEach
    void start() throws IOException {
        file = Files.writeString(folder.resolve("plan.txt"), "№\tЗахід\tСтрок\n1\tНавчання\tчервень\n");
        reader = MisbehavingJob.reader(SETTINGS, Duration.ofMinutes(5));
    }

    @AfterEach
    void end() {
        reader.close();
    }

    @Test
    void document_isTheSameAsReadInThisProcess() {
        try (DocumentReader here = Readers.inProcess()) {
            assertThat(reader.read(file, "план.txt")).isEqualTo(here.read(file, "план.txt"));
        }
    }

    @Test
    void missingFile_isToldByTheWorker() {
        ReadOutcome outcome = reader.read(folder.resolve("none.txt"), "none.txt");
        assertThat(outcome).isEqualTo(failed(ReadOutcome.Reason.NO_ACCESS, "there is no such file"));
    }

    @Test
    void hangingFile_timesOutAndTheNextIsRead() {
        try (ForkedReader hasty =
                MisbehavingJob.reader(SETTINGS.withTimeLimit(Duration.ofSeconds(3)), Duration.ofMinutes(5))) {
            assertThat(hasty.read(file, "hang"))
                    .isEqualTo(failed(ReadOutcome.Reason.TIMED_OUT, "reading took more than 3 seconds"));
            assertThat(hasty.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
        }
    }

    @Test
    void greedyFile_runsOutOfItsMemoryAndTheNextIsRead() {
        assertThat(reader.read(file, "eat"))
                .isEqualTo(failed(ReadOutcome.Reason.OUT_OF_MEMORY, "reading needs more than 64 MB of memory"));
        assertThat(reader.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void crashingFile_isUnreadableAndTheNextIsRead() {
        assertThat(reader.read(file, "crash"))
                .isEqualTo(failed(ReadOutcome.Reason.UNREADABLE, "the reading process crashed with code 70"));
        assertThat(reader.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void printedWords_doNotGetBetweenTheAnswers() {
        assertThat(reader.read(file, "noise")).isInstanceOf(ReadOutcome.Read.class);
        assertThat(reader.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void longReading_tellsHowFarItIs_andEndsWhenStopped() throws Exception {
        CountDownLatch told = new CountDownLatch(1);
        Reading reading = new Reading(progress -> {
            if (progress.done() > 0 && progress.total() == 100_000) {
                told.countDown();
            }
        });
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<ReadOutcome> outcome = thread.submit(() -> reader.read(file, "pages", reading));
            told.await();
            reading.stop();
            assertThat(outcome.get()).isEqualTo(failed(ReadOutcome.Reason.CANCELLED, "it was cancelled"));
        }
        assertThat(reader.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
        assertThat(reader.read(file, "never-begun.txt", reading))
                .isEqualTo(failed(ReadOutcome.Reason.CANCELLED, "it was cancelled"));
    }

    @Test
    void worker_servesManyFiles() {
        assertThat(reader.read(file, "pid")).isEqualTo(reader.read(file, "pid"));
    }

    @Test
    void wornWorker_isReplaced() {
        WorkerSettings once =
                new WorkerSettings(1, 64, Duration.ofMinutes(1), Duration.ZERO, Duration.ofMinutes(1), 1, 0);
        try (ForkedReader replacing = MisbehavingJob.reader(once, Duration.ofMinutes(5))) {
            assertThat(replacing.read(file, "pid")).isNotEqualTo(replacing.read(file, "pid"));
        }
    }

    @Test
    void manyThreads_shareTheWorkers() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<ReadOutcome>> outcomes = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> reader.read(file, "f" + i + ".txt")))
                    .toList();
            for (Future<ReadOutcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(ReadOutcome.Read.class);
            }
        }
    }

    @Test
    void idleWorker_endsAndTheNextFileGetsAnother() {
        try (ForkedReader resting = MisbehavingJob.reader(SETTINGS, Duration.ofMillis(1))) {
            assertThat(worker(resting).onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(resting.read(file, "next.txt")).isInstanceOf(ReadOutcome.Read.class);
        }
    }

    @Test
    void waitingForWorkers_holdsNoCarrierOfVirtualThreads() throws Exception {
        assertThat(reader.read(file, "idle.txt")).isInstanceOf(ReadOutcome.Read.class);
        try (ForkedReader slow =
                MisbehavingJob.reader(SETTINGS.withTimeLimit(Duration.ofSeconds(3)), Duration.ofMinutes(5))) {
            Thread busy = Thread.ofVirtual().start(() -> slow.read(file, "hang"));
            List<String> virtual;
            do {
                virtual = virtualThreads();
            } while (busy.isAlive() && virtual.stream().noneMatch(stack -> stack.contains("Worker.ask(")));
            assertThat(virtual).anyMatch(stack -> stack.contains("Worker.ask("));
            assertThat(virtual).noneMatch(stack -> stack.contains("FileInputStream"));
            busy.join();
        }
    }

    private List<String> virtualThreads() throws IOException {
        Path dump = folder.resolve("threads-" + System.nanoTime() + ".txt");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
        return Stream.of(Files.readString(dump).split("\\R\\R"))
                .filter(stack -> stack.lines().findFirst().orElse("").contains("\" virtual"))
                .toList();
    }

    @Test
    void closedReader_leavesNoProcess() {
        ProcessHandle worker = worker(reader);
        reader.close();
        assertThat(worker.onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void workerOfADeadParent_endsAndLeavesNothing() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        AbandoningParent.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String pid = parent.inputReader().readLine();
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        parent.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(temporary).isEmptyDirectory();
    }

    static ProcessHandle worker(DocumentReader reader) {
        ReadOutcome outcome = reader.read(Path.of("unused"), "pid");
        return ProcessHandle.of(((ReadOutcome.Archive) outcome).members()).orElseThrow();
    }

    private static ReadOutcome failed(ReadOutcome.Reason reason, String detail) {
        return new ReadOutcome.Failed(reason, detail);
    }
}
