package org.zvirka.cluster;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Waits for what another process does; generous, as a build machine may be busy. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Waiting() {}

    static void until(String what, Callable<Boolean> come) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!come.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come: " + what);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
