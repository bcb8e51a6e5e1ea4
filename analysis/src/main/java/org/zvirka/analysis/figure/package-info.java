/**
 * Numbers that a report tells, with what they count: "проведено 9 семінарів" is 9 of {@code семінар}.
 *
 * <p>{@link org.zvirka.analysis.figure.FigureReader} takes numbers that stand before a noun ("1 240 осіб"), behind a
 * dash ("проєктів рішень - 300") or before a per cent sign, and small numbers in words. Dates, terms, years, numbers of
 * acts, articles, lists and ranges are none. The word lists stand in {@code figure-words.txt}. A number whose noun
 * cannot be told is left out, for it could not be compared.
 */
@NullMarked
package org.zvirka.analysis.figure;

import org.jspecify.annotations.NullMarked;
