/**
 * Words as both engines see them.
 *
 * <p>{@link org.zvirka.index.language.Folded} evens out what the eye takes for the same letter: case, apostrophes, ґ and
 * г, Latin look-alikes within Cyrillic words, stress marks, soft hyphens. {@link org.zvirka.index.language.Language} cuts
 * the folded text into {@link org.zvirka.index.language.Word}s with their lemmas and exact places in the printed text.
 * {@link org.zvirka.index.language.Synonyms} knows the abbreviations of bodies and posts. Engines index folded text with
 * Lucene's Ukrainian analyser (lemmas) and standard analyser (exact words) and get queries already taken apart here, so
 * that the same query means the same everywhere.
 */
@NullMarked
package org.zvirka.index.language;

import org.jspecify.annotations.NullMarked;
