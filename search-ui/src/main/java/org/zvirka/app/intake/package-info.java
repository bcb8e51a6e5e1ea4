/**
 * How files come into the archive while the application runs: those named at start and those people upload.
 *
 * <p>{@link org.zvirka.app.intake.Intake} takes one file and answers with its row of the ledger;
 * {@link org.zvirka.app.intake.StartReading} takes the files named at start.
 */
@NullMarked
package org.zvirka.app.intake;

import org.jspecify.annotations.NullMarked;
