/**
 * What both engines share: everything but the index itself.
 *
 * <p>{@link org.zvirka.index.engine.MeasureIndex} is all an engine has to be: take {@link
 * org.zvirka.index.engine.MeasureRecord}s, answer {@link org.zvirka.index.engine.Question}s. Parsing, cursors, highlights,
 * suggestions, corrections and the kept plans live here once, so that the engines cannot differ in them. Truth is {@link
 * org.zvirka.index.engine.KeptPlans}; an index is derived from it and can always be made anew.
 */
@NullMarked
package org.zvirka.index.engine;

import org.jspecify.annotations.NullMarked;
