/**
 * The words people read, in Ukrainian and English.
 *
 * <p>{@link org.zvirka.app.words.Words} holds everything one language needs: messages, plurals, numbers, dates, and the
 * names of the enumerations of the other modules. The bundles lie in {@code words/words_uk.properties} and
 * {@code words_en.properties}; a test keeps them complete.
 */
@NullMarked
package org.zvirka.app.words;

import org.jspecify.annotations.NullMarked;
