/**
 * Reading in processes of its own, so that a hostile file costs that file and nothing else.
 *
 * <p>{@link org.zvirka.ingest.worker.ForkedReader} keeps a few warm worker processes, each a JVM with a cap on its heap,
 * and gives each one file at a time. A file that hangs ends with its worker at the time limit; one that needs too much
 * memory or crashes the JVM ends its worker too; the next file gets a new one. A worker whose parent is gone ends by
 * itself, because its input ends. Requests and answers go over the worker's standard input and output in a binary form
 * ({@link org.zvirka.ingest.worker.OutcomeWriter}, {@link org.zvirka.ingest.worker.OutcomeReader}); no object
 * serialization.
 *
 * <p>What this does not do: a worker runs with the rights of the user, it is no sandbox.
 */
@NullMarked
package org.zvirka.ingest.worker;

import org.jspecify.annotations.NullMarked;
