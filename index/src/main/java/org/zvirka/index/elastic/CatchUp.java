package org.zvirka.index.elastic;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.index.engine.EnginePlans;
import org.zvirka.index.engine.EngineUnavailableException;

/** Makes the cluster's index agree with the kept plans: at start, and after every change that did not come through. */
final class CatchUp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final EnginePlans plans;
    private final ElasticIndex index;
    private final BlockingQueue<Boolean> wanted = new ArrayBlockingQueue<>(1);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;

    CatchUp(EnginePlans plans, ElasticIndex index) {
        this.plans = plans;
        this.index = index;
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

    private void work() {
        try {
            while (true) {
                wanted.take();
                while (!done()) {
                    Thread.sleep(PAUSE);
                }
                wanted.clear();
                first.countDown();
            }
        } catch (InterruptedException e) {
            LOG.debug("catching up ends with the archive", e);
        }
    }

    private boolean done() {
        try {
            int touched = plans.catchUp();
            index.swap();
            if (touched > 0) {
                LOG.info("{} documents indexed anew in the cluster", touched);
            }
            return true;
        } catch (EngineUnavailableException e) {
            LOG.warn("the cluster's index is behind and will be brought up to date: {}", e.getMessage());
            return false;
        } catch (RuntimeException e) {
            // The edge of a background run: told once, tried again with the next change.
            LOG.error("bringing the cluster's index up to date failed", e);
            return true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
