package org.zvirka.ingest.worker;

/**
 * What came of a question to one worker.
 *
 * @param <A> what the worker answers
 */
sealed interface Reply<A> {

    /** The worker answered and is ready for the next question. */
    record Given<A>(A answer) implements Reply<A> {}

    /** The time limit passed; the worker was ended. */
    record Overdue<A>() implements Reply<A> {}

    /** Somebody stopped the reading; the worker was ended. */
    record Stopped<A>() implements Reply<A> {}

    /** The worker ended by itself. */
    record Died<A>(int exitCode) implements Reply<A> {

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
