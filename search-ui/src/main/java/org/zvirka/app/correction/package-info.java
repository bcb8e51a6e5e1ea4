/**
 * What people change: every change an event with author and time, kept beside what was read, undone by another event.
 *
 * <p>{@link org.zvirka.app.correction.Corrector} records changes; {@link org.zvirka.app.correction.CorrectionSection} is
 * the form and the history under a measure. A change to the value already there confirms it.
 */
@NullMarked
package org.zvirka.app.correction;

import org.jspecify.annotations.NullMarked;
