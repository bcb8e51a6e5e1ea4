package org.zvirka.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.Reading;

/** Reads a file. */
public class ReadJob implements Job<FileQuestion, ReadOutcome> {

    private final Supplier<DocumentReader> readers;

    /** Only a worker needs one. */
    private @Nullable DocumentReader reader;

    public ReadJob() {
        this(Readers::inProcess);
    }

    ReadJob(Supplier<DocumentReader> readers) {
        this.readers = readers;
    }

    @Override
    public String doing() {
        return "reading";
    }

    @Override
    public void ask(FileQuestion question, DataOutputStream out) throws IOException {
        question.write(out);
    }

    @Override
    public FileQuestion question(DataInputStream in) throws IOException {
        return FileQuestion.read(in);
    }

    @Override
    public void answer(FileQuestion question, DataOutputStream out) throws IOException {
        OutcomeWriter writer = new OutcomeWriter(out);
        writer.write(reader().read(question.file(), question.name(), new Reading(new Steps(writer))));
    }

    @Override
    public ReadOutcome answered(DataInputStream in, Reading reading) throws IOException {
        return new OutcomeReader(in).read(reading);
    }

    private DocumentReader reader() {
        if (reader == null) {
            reader = readers.get();
        }
        return reader;
    }

    /** Tells of a reading now and then: a page may take a second or none. */
    private static final class Steps implements Reading.Listener {

        private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(300);

        private final OutcomeWriter writer;
        private long told = System.nanoTime();

        Steps(OutcomeWriter writer) {
            this.writer = writer;
        }

        @Override
        public void heard(Reading.Progress progress) {
            if (System.nanoTime() - told < PAUSE) {
                return;
            }
            try {
                writer.write(progress);
            } catch (IOException e) {
                throw new UncheckedIOException("the parent is gone", e);
            }
            told = System.nanoTime();
        }
    }
}
