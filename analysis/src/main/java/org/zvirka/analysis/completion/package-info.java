/**
 * Whether a measure was carried out: by its printed mark, else by the words of its result.
 *
 * <p>{@link org.zvirka.analysis.completion.CompletionReader} answers with a verdict that carries the words it rests on.
 * Marks are phrases of the data file {@code marks.txt}; results are read clause by clause by the tense and negation of
 * their verbs ({@code verbs.txt} names the verbs that tell of an occasion rather than of a deed).
 */
@NullMarked
package org.zvirka.analysis.completion;

import org.jspecify.annotations.NullMarked;
