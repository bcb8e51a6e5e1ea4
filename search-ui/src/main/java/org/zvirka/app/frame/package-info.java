/**
 * What surrounds every view: the rail, the search box, language and theme, errors, and what the browser is told about
 * safety.
 *
 * <p>A view names {@link org.zvirka.app.frame.Frame} as its layout. A view that wants the words typed into the search box
 * implements {@link org.zvirka.app.frame.TakesQuery}; on any other the box leads to the search view. A new view enters
 * the rail in {@link org.zvirka.app.frame.Rail}.
 */
@NullMarked
package org.zvirka.app.frame;

import org.jspecify.annotations.NullMarked;
