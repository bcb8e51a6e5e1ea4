/**
 * Comparisons of documents in the archive, for views and the command line.
 *
 * <p>{@link org.zvirka.app.comparison.Comparisons} finds the documents a question is about and holds them against each
 * other; {@link org.zvirka.app.comparison.CrossCounts} counts bodies by themes and years through the search, so that it
 * works over a million measures; {@link org.zvirka.app.comparison.DecisionBook} keeps what people decided about possible
 * links, in {@code link-decisions.log} of the data folder.
 */
@NullMarked
package org.zvirka.app.comparison;

import org.jspecify.annotations.NullMarked;
