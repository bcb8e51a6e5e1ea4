/**
 * Words of a text with their dictionary forms, and the language it is written in.
 *
 * <p>{@link org.zvirka.analysis.language.Lemmas} reads Ukrainian with the Morfologik dictionary that Lucene ships; words
 * it does not know stay as they are, so that other languages pass unharmed.
 */
@NullMarked
package org.zvirka.analysis.language;

import org.jspecify.annotations.NullMarked;
