package org.zvirka.ingest.worker;

import org.zvirka.ingest.ReadOutcome;

/** What came of giving a file to a worker. */
sealed interface Answer {

    /** The worker answered and is ready for the next file. */
    record Given(ReadOutcome outcome) implements Answer {}

    /** The time limit passed; the worker was ended. */
    record Overdue() implements Answer {}

    /** Somebody stopped the reading; the worker was ended. */
    record Stopped() implements Answer {}

    /** The worker ended by itself. */
    record Died(int exitCode) implements Answer {

        /** It was ended from here, after an answer that made no sense. */
        static final int UNKNOWN = -1;

        /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
        private static final int OUT_OF_MEMORY = 3;

        /** Killed from outside, as Linux does when memory runs out: 128 and the number of SIGKILL. */
        private static final int KILLED = 137;

        boolean outOfMemory() {
            return exitCode == OUT_OF_MEMORY || exitCode == KILLED;
        }
    }
}
