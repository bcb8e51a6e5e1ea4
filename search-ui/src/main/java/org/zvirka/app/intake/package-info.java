/**
 * How files come into the archive while the application runs: those named at start and those people upload.
 *
 * <p>{@link org.zvirka.app.intake.StartReading} takes the files named at start, {@link
 * org.zvirka.app.intake.IntakeQueue} those that people upload, both through {@link org.zvirka.index.intake.Intake}.
 */
@NullMarked
package org.zvirka.app.intake;

import org.jspecify.annotations.NullMarked;
