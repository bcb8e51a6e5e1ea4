/**
 * Understanding in the processes files are read in, so that a text made to be hard costs that file and nothing else.
 *
 * <p>{@link org.zvirka.analysis.worker.ForkedAnalysis} gives a reader and an analyzer that share worker processes. A
 * document goes over as it was read, its {@link org.zvirka.analysis.plan.Plan} comes back as JSON in pieces.
 */
@NullMarked
package org.zvirka.analysis.worker;

import org.jspecify.annotations.NullMarked;
