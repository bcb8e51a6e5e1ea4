package org.zvirka.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The worker process: does what it is asked on standard input, writes the answers to standard output, ends when its
 * input ends. Started by {@link Workers} with its temporary folder and the names of the {@link Job jobs} it knows; a
 * question begins with the place of its job among them.
 */
public final class WorkerMain {

    /** Says that the worker is up. */
    static final int READY = 'Z';

    private static final Logger LOG = LoggerFactory.getLogger(WorkerMain.class);

    private static final int BUFFER = 64 << 10;

    private WorkerMain() {}

    public static void main(String[] arguments) throws Exception {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        // What a library prints must not get between the answers.
        System.setOut(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        List<Job<?, ?>> jobs = new ArrayList<>();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            jobs.add((Job<?, ?>) Class.forName(name).getDeclaredConstructor().newInstance());
        }
        BlockingQueue<Work<?>> works = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("questions").start(() -> {
            listen(jobs, works);
            end(Path.of(arguments[0]));
        });
        answers.write(READY);
        answers.flush();
        while (true) {
            works.take().answer(answers);
            answers.flush();
        }
    }

    /** One question and who answers it. */
    private record Work<Q>(Job<Q, ?> job, Q question) {

        static <Q> Work<Q> read(Job<Q, ?> job, DataInputStream in) throws IOException {
            return new Work<>(job, job.question(in));
        }

        void answer(DataOutputStream out) throws IOException {
            job.answer(question, out);
        }
    }

    /** Comes back when the input ends. */
    private static void listen(List<Job<?, ?>> jobs, BlockingQueue<Work<?>> works) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, BUFFER))) {
            while (true) {
                works.add(Work.read(jobs.get(in.readUnsignedByte()), in));
            }
        } catch (IOException e) {
            LOG.debug("the input ended", e);
        }
    }

    /** The parent is gone: so is this process, even in the middle of its work, and what it laid by. */
    private static void end(Path temporary) {
        try {
            TemporaryFolder.delete(temporary);
        } catch (IOException e) {
            LOG.debug("{} is left behind", temporary, e);
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
