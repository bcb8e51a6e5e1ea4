package org.zvirka.ingest.worker;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;

/** Reads every file in one of a few worker processes. Safe for use by several threads: more files than workers wait. */
public final class ForkedReader implements DocumentReader {

    private final Workers workers;
    private final ReadJob job;

    public ForkedReader(WorkerSettings settings) {
        this(new Workers(settings, List.of(ReadJob.class)));
    }

    /** @param workers that know {@link ReadJob}; closed with this reader */
    public ForkedReader(Workers workers) {
        this(workers, new ReadJob());
    }

    ForkedReader(Workers workers, ReadJob job) {
        this.workers = workers;
        this.job = job;
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
        Duration limit = workers.settings().limitFor(size(file));
        reading.begin();
        try {
            return switch (workers.ask(job, new FileQuestion(file.toAbsolutePath(), name), limit, reading)) {
                case Answer.Given<ReadOutcome> given -> given.answer();
                case Answer.None<ReadOutcome> none -> none.failure();
            };
        } finally {
            reading.end();
        }
    }

    /** 0 where there is no such file: the worker says so. */
    private static long size(Path file) {
        return new File(file.toUri()).length();
    }

    @Override
    public void close() {
        workers.close();
    }
}
