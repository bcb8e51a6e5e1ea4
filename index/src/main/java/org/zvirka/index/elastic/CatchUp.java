package org.zvirka.index.elastic;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.index.engine.EnginePlans;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * Makes the cluster's index agree with the kept plans: at start, after every change that did not come through, and
 * whenever helpers offer plans.
 */
final class CatchUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** Helpers work for minutes to hours; nobody waits for a plan by the second. */
    private static final Duration LOOK = Duration.ofSeconds(10);
    /** Troubles that only people end; the archive is not well while they last. */
    private static final Set<String> LASTING = Set.of("strangers", "otherFolder");

    private final EnginePlans plans;
    private final ElasticIndex index;
    private final Adoption adoption;
    private final BlockingQueue<Boolean> wanted = new ArrayBlockingQueue<>(1);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<EngineUnavailableException> trouble = Optional.empty();

    CatchUp(EnginePlans plans, ElasticIndex index, Adoption adoption) {
        this.plans = plans;
        this.index = index;
        this.adoption = adoption;
        this.thread = Thread.ofVirtual().name("elastic-catch-up").unstarted(this::work);
    }

    void start() {
        want();
        thread.start();
    }

    void want() {
        boolean added = wanted.offer(true);
        LOG.trace("catching up {}", added ? "wanted" : "already wanted");
    }

    /** Whether the index agreed with the kept plans once within this time. */
    boolean await(Duration time) throws InterruptedException {
        return first.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What keeps the index from agreeing with the kept plans until somebody does something about it. */
    Optional<EngineUnavailableException> lastingTrouble() {
        return trouble.filter(e -> LASTING.contains(e.problem()));
    }

    private void work() {
        try {
            while (true) {
                boolean asked = wanted.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS) != null;
                if (asked || adoption.isDue()) {
                    while (!done()) {
                        Thread.sleep(PAUSE);
                    }
                    first.countDown();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("catching up ends with the archive", e);
        }
    }

    private boolean done() {
        wanted.clear();
        try {
            EnginePlans.CaughtUp caught = plans.catchUp(adoption::adopt);
            index.swap();
            if (caught.touched() > 0) {
                LOG.info("{} documents indexed anew in the cluster", caught.touched());
            }
            tell(strangers(caught.strangers().size()));
            return true;
        } catch (EngineUnavailableException e) {
            tell(Optional.of(e));
            return false;
        } catch (RuntimeException e) {
            // The edge of a background run: told once, tried again with the next change.
            LOG.error("bringing the cluster's index up to date failed", e);
            return true;
        }
    }

    /** Once for each trouble, however often it is met again. */
    private void tell(Optional<EngineUnavailableException> now) {
        Optional<String> before = trouble.map(EngineUnavailableException::problem);
        if (now.isPresent() && !now.map(EngineUnavailableException::problem).equals(before)) {
            LOG.warn("the cluster's index is behind: {}", now.get().getMessage());
        }
        trouble = now;
    }

    private static Optional<EngineUnavailableException> strangers(int documents) {
        return documents == 0
                ? Optional.empty()
                : Optional.of(new EngineUnavailableException(
                        "strangers",
                        "the index holds " + documents + " documents that the data folder does not have; they are left"
                                + " alone: put the folder's backup back, or remove the index, it is made anew from what"
                                + " the folder has",
                        new IllegalStateException("the folder lost plans")));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
