/**
 * Reading in processes of its own, so that a hostile file costs that file and nothing else.
 *
 * <p>{@link org.zvirka.ingest.worker.Workers} keeps a few warm worker processes, each a JVM with a cap on its heap, and
 * asks each one question at a time; {@link org.zvirka.ingest.worker.Job} is what can be asked, and
 * {@link org.zvirka.ingest.worker.ForkedReader} asks for files to be read. Work that hangs ends with its worker at the
 * time limit; work that needs too much memory or crashes the JVM ends its worker too; the next question gets a new one. A
 * worker whose parent is gone ends by itself, because its input ends. Questions and answers go over the worker's standard
 * input and output in a binary form ({@link org.zvirka.ingest.worker.OutcomeWriter},
 * {@link org.zvirka.ingest.worker.OutcomeReader}); no object serialization.
 *
 * <p>What this does not do: a worker runs with the rights of the user, it is no sandbox.
 */
@NullMarked
package org.zvirka.ingest.worker;

import org.jspecify.annotations.NullMarked;
