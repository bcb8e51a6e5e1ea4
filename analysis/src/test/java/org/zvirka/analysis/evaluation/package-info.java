/**
 * The measure of reading: invented plans in many layouts, printed in every format, read back and scored.
 *
 * <p>{@link org.zvirka.analysis.evaluation.PlanInvention} makes up what a plan says from a seed and
 * {@link org.zvirka.analysis.evaluation.Layout} how it is printed; each {@link org.zvirka.analysis.evaluation.Print}
 * prints it in one format; {@link org.zvirka.analysis.evaluation.Score} compares what was read with what was printed.
 * {@link org.zvirka.analysis.evaluation.GeneratedCorpusTest} runs all of it and fails when the figures fall.
 */
@NullMarked
package org.zvirka.analysis.evaluation;

import org.jspecify.annotations.NullMarked;
