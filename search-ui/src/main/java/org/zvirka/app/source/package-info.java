/**
 * The way back to the print: the table as it was read with the row marked, the page as a picture where the format has
 * pages, and the original file.
 *
 * <p>{@link org.zvirka.app.source.Sources} reads an original again when its print is asked for and keeps the few read
 * last; nothing of it is stored.
 */
@NullMarked
package org.zvirka.app.source;

import org.jspecify.annotations.NullMarked;
