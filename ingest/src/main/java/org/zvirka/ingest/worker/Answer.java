package org.zvirka.ingest.worker;

import org.zvirka.ingest.ReadOutcome;

/**
 * What came of a question to the workers.
 *
 * @param <A> what they answer
 */
public sealed interface Answer<A> {

    record Given<A>(A answer) implements Answer<A> {}

    /** It took too long or too much memory, was stopped, or crashed the process. */
    record None<A>(ReadOutcome.Failed failure) implements Answer<A> {}
}
