package org.zvirka.ingest.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.Reading;

/**
 * The worker process: reads the files it is told on standard input, writes the outcomes to standard output, ends when
 * its input ends. Started by {@link ForkedReader} with the name of the class that supplies the reader.
 */
public final class WorkerMain {

    /** Says that the worker is up. */
    static final int READY = 'Z';

    private static final int BUFFER = 64 << 10;

    private WorkerMain() {}

    public static void main(String[] arguments) throws Exception {
        OutputStream answers = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        // What a library prints must not get between the answers.
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> listen(requests));
        try (DocumentReader reader = reader(arguments[0])) {
            answers.write(READY);
            answers.flush();
            OutcomeWriter writer = new OutcomeWriter(answers);
            for (Request next = requests.take(); ; next = requests.take()) {
                writer.write(reader.read(next.file(), next.name(), new Reading(new Steps(writer))));
            }
        }
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

    private static DocumentReader reader(String supplier) throws ReflectiveOperationException {
        Object made = Class.forName(supplier).getDeclaredConstructor().newInstance();
        return (DocumentReader) ((Supplier<?>) made).get();
    }

    /** The parent is gone when the input ends: so is this process, even in the middle of a file. */
    private static void listen(BlockingQueue<Request> requests) {
        try (DataInputStream in = new DataInputStream(System.in)) {
            while (true) {
                requests.add(Request.read(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }
}
