package org.zvirka.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.ingest.Reading;

/** One worker process. Used by one thread at a time. */
final class Worker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private static final int BUFFER = 64 << 10;

    /**
     * Whoever waits at a pipe holds a thread of the machine; on virtual threads as many processes as the machine has
     * cores would leave the application none to answer with.
     */
    private static final ThreadFactory AT_PIPES =
            Thread.ofPlatform().daemon().name("worker-pipe-", 0).factory();

    /** A JVM starts in a second; on a machine that is out of breath it takes a while. */
    private static final Duration START = Duration.ofMinutes(2);

    /** How long a process that broke off its answer may take to be gone. */
    private static final long ENDING_SECONDS = 5;

    private final Process process;
    private final Path temporary;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ExecutorService talk = Executors.newSingleThreadExecutor(AT_PIPES);
    private volatile int questions;

    private Worker(Process process, Path temporary) {
        this.process = process;
        this.temporary = temporary;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /**
     * Starts a process and waits until it is up.
     *
     * @throws UncheckedIOException where this machine cannot start one
     */
    static Worker start(WorkerSettings settings, List<String> jobs) {
        try {
            Path temporary = TemporaryFolder.create();
            Process process = new ProcessBuilder(WorkerCommand.of(settings.heapMegabytes(), temporary, jobs)).start();
            Worker worker = new Worker(process, temporary);
            AT_PIPES.newThread(() -> log(process)).start();
            worker.awaitReady();
            return worker;
        } catch (IOException e) {
            throw new UncheckedIOException("a process to read files in cannot be started", e);
        }
    }

    private void awaitReady() throws IOException {
        AtomicBoolean overdue = new AtomicBoolean();
        CompletableFuture<?> alarm = alarm(START, overdue);
        int first = CompletableFuture.supplyAsync(this::firstByte, talk).join();
        alarm.cancel(false);
        if (first != WorkerMain.READY) {
            close();
            throw new IOException(overdue.get() ? "it does not start in time" : "it ended at once");
        }
    }

    /** As a stream tells its end where the process ended meanwhile. */
    private int firstByte() {
        try {
            return answers.read();
        } catch (IOException e) {
            LOG.debug("worker {} ended: {}", process.pid(), e.getMessage());
            return -1;
        }
    }

    /**
     * Has a question answered.
     *
     * @param place of the job among those the worker was started with
     */
    <Q, A> Reply<A> ask(int place, Job<Q, A> job, Q question, Duration limit, Reading reading) {
        questions = questions + 1;
        AtomicBoolean overdue = new AtomicBoolean();
        CompletableFuture<?> alarm = alarm(limit, overdue);
        reading.breakable(this::kill);
        try {
            return CompletableFuture.supplyAsync(() -> talk(place, job, question, overdue, reading), talk)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            reading.unbreakable();
            alarm.cancel(false);
        }
    }

    private <Q, A> Reply<A> talk(int place, Job<Q, A> job, Q question, AtomicBoolean overdue, Reading reading) {
        try {
            // A large question fills the pipe: whoever cannot take it has ended.
            requests.writeByte(place);
            job.ask(question, requests);
            requests.flush();
            return new Reply.Given<>(job.answered(answers, reading));
        } catch (IOException e) {
            LOG.debug("worker {} broke off", process.pid(), e);
            Reply.Died<A> died = new Reply.Died<>(exitCode());
            if (reading.isStopped()) {
                return new Reply.Stopped<>();
            }
            return overdue.get() ? new Reply.Overdue<>() : died;
        }
    }

    /** Whether it can take a question. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** How many questions it was asked. */
    int questions() {
        return questions;
    }

    private CompletableFuture<?> alarm(Duration limit, AtomicBoolean overdue) {
        return new CompletableFuture<Void>()
                .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                .thenRun(() -> {
                    overdue.set(true);
                    kill();
                });
    }

    /** A recogniser that the worker started ends with it. */
    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** One that is ending by itself gets the time to say with which code; one that goes on with half an answer none. */
    private int exitCode() {
        try {
            if (process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return Reply.Died.UNKNOWN;
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
        talk.shutdown();
        try {
            TemporaryFolder.delete(temporary);
        } catch (IOException e) {
            LOG.warn("The temporary folder {} of a reading process is left behind: {}", temporary, e.getMessage());
        }
    }

    private static void log(Process process) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LOG.debug("worker {}: {}", process.pid(), line);
            }
        } catch (IOException e) {
            LOG.debug("worker {} ended", process.pid());
        }
    }
}
