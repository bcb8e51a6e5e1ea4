/**
 * Searches kept under a name, what is new in each since it was last opened, and the feed that tells programs the same.
 *
 * <p>{@link org.zvirka.app.saved.SavedSearches} keeps them in {@code saved-searches.json} of the data folder; {@link
 * org.zvirka.app.saved.News} knows what came last; {@code /feed?...} takes the parameters of any search.
 */
@NullMarked
package org.zvirka.app.saved;

import org.jspecify.annotations.NullMarked;
