/**
 * What people ask of the archive, in the words all entrances share: the address of the search view, the API, the command
 * line and the exports name the same filters in the same way, so that one can be turned into another.
 *
 * <p>{@link org.zvirka.app.selection.Selection#of} reads it strictly: what it does not know it refuses, since a filter that
 * is quietly left out gives a wrong number.
 */
@NullMarked
package org.zvirka.app.selection;

import org.jspecify.annotations.NullMarked;
