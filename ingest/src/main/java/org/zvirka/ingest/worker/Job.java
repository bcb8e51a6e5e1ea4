package org.zvirka.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.zvirka.ingest.Reading;

/**
 * A kind of work that worker processes do: what goes over to them, what is done there and what comes back. The same
 * class stands at both ends, so it is public and has a constructor without parameters; in a worker it is used by one
 * thread at a time, but for {@link #question} while it works.
 *
 * @param <Q> what a worker is asked
 * @param <A> what it answers
 */
public interface Job<Q, A> {

    /** What is being done, as in "reading took more than 3 seconds". */
    String doing();

    /** Writes a question, here. */
    void ask(Q question, DataOutputStream out) throws IOException;

    /** Reads a question, in the worker. */
    Q question(DataInputStream in) throws IOException;

    /** Does the work and writes the answer, in the worker. */
    void answer(Q question, DataOutputStream out) throws IOException;

    /**
     * Reads the answer, here.
     *
     * @param reading gets what the worker tells before it
     * @throws IOException where the stream ends or holds something else
     */
    A answered(DataInputStream in, Reading reading) throws IOException;
}
