/**
 * Holds measures of one document against those of another: year against year, plan against report, body against body.
 *
 * <p>{@link org.zvirka.analysis.compare.Comparer} links the measures of two plans and answers with a
 * {@link org.zvirka.analysis.compare.Comparison}: what stayed the same, was reworded, split, merged, dropped or is new,
 * each link with its score and reasons. {@link org.zvirka.analysis.compare.Decisions} holds what people decided.
 * {@link org.zvirka.analysis.compare.Delivery} holds a plan against a report on it, {@link
 * org.zvirka.analysis.compare.Timeline} follows the promises of a body over years, {@link
 * org.zvirka.analysis.compare.Templates} finds wordings that bodies share, {@link org.zvirka.analysis.compare.Matrix}
 * counts by two things.
 * Every rate is a {@link org.zvirka.analysis.compare.Rate} that carries its numerator, its denominator and what was left
 * out. Links below {@link org.zvirka.analysis.compare.LinkThresholds#automatic()} are proposals for a person.
 *
 * <p>Limits: wording is compared by lemmas and word families, not by meaning; a measure rewritten with none of its words
 * is not found.
 */
@NullMarked
package org.zvirka.analysis.compare;

import org.jspecify.annotations.NullMarked;
