package org.zvirka.ingest.worker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;

/**
 * A few worker processes that do one job at a time each. Safe for use by several threads: more questions than workers
 * wait.
 *
 * <p>The first question starts a process; one that is idle for five minutes ends, {@link #close()} ends all of them.
 */
public final class Workers implements AutoCloseable {

    /** Each idle process holds some hundred megabytes. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final WorkerSettings settings;
    private final List<String> jobs;
    private final Duration idleLimit;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** @param jobs what the processes can be asked to do */
    public Workers(WorkerSettings settings, List<Class<? extends Job<?, ?>>> jobs) {
        this(settings, jobs, IDLE);
    }

    Workers(WorkerSettings settings, List<Class<? extends Job<?, ?>>> jobs, Duration idleLimit) {
        this.settings = settings;
        this.jobs = jobs.stream().map(Class::getName).toList();
        this.idleLimit = idleLimit;
        this.free = new Semaphore(settings.workers(), true);
    }

    public WorkerSettings settings() {
        return settings;
    }

    /**
     * Has a question answered; again where the process crashed over it, as often as the settings say.
     *
     * @param job an instance of a class given to the constructor
     * @param reading told of progress; stopping it ends the work
     * @throws java.io.UncheckedIOException where this machine can start no further process
     */
    public <Q, A> Answer<A> ask(Job<Q, A> job, Q question, Duration limit, Reading reading) {
        if (closed) {
            throw new IllegalStateException("the workers have been dismissed");
        }
        free.acquireUninterruptibly();
        try {
            return answer(tried(job, question, limit, reading), job.doing(), limit);
        } finally {
            free.release();
        }
    }

    private <Q, A> Reply<A> tried(Job<Q, A> job, Q question, Duration limit, Reading reading) {
        Reply<A> reply = once(job, question, limit, reading);
        for (int i = 0; i < settings.retries() && reply instanceof Reply.Died<A> died && !died.outOfMemory(); i++) {
            reply = once(job, question, limit, reading);
        }
        return reply;
    }

    private <A> Answer<A> answer(Reply<A> reply, String doing, Duration limit) {
        return switch (reply) {
            case Reply.Given<A> given -> new Answer.Given<>(given.answer());
            case Reply.Overdue<A> overdue ->
                none(ReadOutcome.Reason.TIMED_OUT, doing + " took more than " + limit.toSeconds() + " seconds");
            case Reply.Stopped<A> stopped -> none(ReadOutcome.Reason.CANCELLED, "it was cancelled");
            case Reply.Died<A> died
            when died.outOfMemory() ->
                none(
                        ReadOutcome.Reason.OUT_OF_MEMORY,
                        doing + " needs more than " + settings.heapMegabytes() + " MB of memory");
            case Reply.Died<A> died ->
                none(ReadOutcome.Reason.UNREADABLE, "the " + doing + " process crashed with code " + died.exitCode());
        };
    }

    private static <A> Answer<A> none(ReadOutcome.Reason reason, String detail) {
        return new Answer.None<>(new ReadOutcome.Failed(reason, detail));
    }

    private <Q, A> Reply<A> once(Job<Q, A> job, Q question, Duration limit, Reading reading) {
        if (reading.isStopped()) {
            return new Reply.Stopped<>();
        }
        Worker worker = waiting();
        Reply<A> reply = worker.ask(jobs.indexOf(job.getClass().getName()), job, question, limit, reading);
        if (reply instanceof Reply.Given && worker.questions() < settings.filesPerWorker() && !closed) {
            rest(worker);
        } else {
            worker.close();
        }
        return reply;
    }

    /** Lets a worker wait for the next question, and ends it when none comes. */
    private void rest(Worker worker) {
        int questions = worker.questions();
        idle.addFirst(worker);
        CompletableFuture.delayedExecutor(idleLimit.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (worker.questions() == questions && idle.remove(worker)) {
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
        return waiting == null ? Worker.start(settings, jobs) : waiting;
    }

    @Override
    public void close() {
        closed = true;
        for (Worker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            worker.close();
        }
    }
}
