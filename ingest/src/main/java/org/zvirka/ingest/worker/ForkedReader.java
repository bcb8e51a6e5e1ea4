package org.zvirka.ingest.worker;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;

/**
 * Reads every file in one of a few worker processes. Safe for use by several threads: more files than workers wait.
 *
 * <p>The first file starts a process; one that is idle for five minutes ends, {@link #close()} ends all of them.
 */
public final class ForkedReader implements DocumentReader {

    /** Each idle process holds some hundred megabytes. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final WorkerSettings settings;
    private final String reader;
    private final Duration idleLimit;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    public ForkedReader(WorkerSettings settings) {
        this(settings, StandardReader.class.getName(), IDLE);
    }

    /** @param reader name of a class with a constructor without parameters that supplies the worker's reader */
    ForkedReader(WorkerSettings settings, String reader, Duration idleLimit) {
        this.settings = settings;
        this.idleLimit = idleLimit;
        this.reader = reader;
        this.free = new Semaphore(settings.workers(), true);
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException where this machine can start no further process
     */
    @Override
    public ReadOutcome read(Path file, String name) {
        return read(file, name, new Reading());
    }

    @Override
    public ReadOutcome read(Path file, String name, Reading reading) {
        if (closed) {
            throw new IllegalStateException("the reader was closed");
        }
        free.acquireUninterruptibly();
        try {
            return tried(file, name, settings.limitFor(size(file)), reading);
        } finally {
            free.release();
        }
    }

    private ReadOutcome tried(Path file, String name, Duration limit, Reading reading) {
        Answer answer = ask(file, name, limit, reading);
        for (int i = 0; i < settings.retries() && answer instanceof Answer.Died died && !died.outOfMemory(); i++) {
            answer = ask(file, name, limit, reading);
        }
        return switch (answer) {
            case Answer.Given given -> given.outcome();
            case Answer.Overdue overdue ->
                new ReadOutcome.Failed(
                        ReadOutcome.Reason.TIMED_OUT, "reading took more than " + limit.toSeconds() + " seconds");
            case Answer.Stopped stopped -> new ReadOutcome.Failed(ReadOutcome.Reason.CANCELLED, "it was cancelled");
            case Answer.Died died
            when died.outOfMemory() ->
                new ReadOutcome.Failed(
                        ReadOutcome.Reason.OUT_OF_MEMORY,
                        "reading needs more than " + settings.heapMegabytes() + " MB of memory");
            case Answer.Died died ->
                new ReadOutcome.Failed(
                        ReadOutcome.Reason.UNREADABLE, "the reading process crashed with code " + died.exitCode());
        };
    }

    private Answer ask(Path file, String name, Duration limit, Reading reading) {
        if (reading.isStopped()) {
            return new Answer.Stopped();
        }
        Worker worker = waiting();
        Answer answer = worker.read(file.toAbsolutePath(), name, limit, reading);
        if (answer instanceof Answer.Given && worker.files() < settings.filesPerWorker() && !closed) {
            rest(worker);
        } else {
            worker.close();
        }
        return answer;
    }

    /** Lets a worker wait for the next file, and ends it when none comes. */
    private void rest(Worker worker) {
        int files = worker.files();
        idle.addFirst(worker);
        CompletableFuture.delayedExecutor(idleLimit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (worker.files() == files && idle.remove(worker)) {
                        worker.close();
                    }
                });
        if (closed) {
            close();
        }
    }

    private Worker waiting() {
        @Nullable Worker waiting = idle.pollFirst();
        while (waiting != null && !waiting.isAlive()) {
            waiting.close();
            waiting = idle.pollFirst();
        }
        return waiting == null ? Worker.start(settings, reader) : waiting;
    }

    /** 0 where there is no such file: the worker says so. */
    private static long size(Path file) {
        return new File(file.toUri()).length();
    }

    @Override
    public void close() {
        closed = true;
        for (Worker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            worker.close();
        }
    }
}
