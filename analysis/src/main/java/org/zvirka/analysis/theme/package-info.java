/**
 * What a measure is about: one to three themes of the theme file, each with the words it rests on.
 *
 * <p>{@link org.zvirka.analysis.theme.Themes} is the file (ids, names, searches over lemmas, weights), which users may
 * edit; {@link org.zvirka.analysis.theme.ThemeReader} weighs what its searches find in the text, the indicator and the
 * headings of a measure.
 */
@NullMarked
package org.zvirka.analysis.theme;

import org.jspecify.annotations.NullMarked;
