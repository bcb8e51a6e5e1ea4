/**
 * How files get into the archive, each with a row in the ledger whatever becomes of it.
 *
 * <p>{@link org.zvirka.index.intake.Intake#start} takes files and folders, {@link org.zvirka.index.intake.Intake#upload}
 * the bytes of one file, {@link org.zvirka.index.intake.Intake#resume} what an interruption left half done. A file goes
 * from received over extracted to indexed, and is called indexed only once its measures are durable and found; every
 * other ending is a row with its reason. Work is told apart by content: the same bytes are read once, under whatever
 * names they come. A run that is killed is continued by offering the same paths again.
 *
 * <p>Not done here: reading in a process of its own (the {@link org.zvirka.ingest.DocumentReader} sees to that) and
 * deciding what words people see for a state.
 */
@NullMarked
package org.zvirka.index.intake;

import org.jspecify.annotations.NullMarked;
