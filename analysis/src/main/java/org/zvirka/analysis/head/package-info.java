/**
 * The facts a document tells of itself: title, body, kind, period, approving act.
 *
 * <p>{@link org.zvirka.analysis.head.HeadReader} reads them from the lines before the tables, and where these are silent
 * from the cells. A fact that is not told stays empty.
 */
@NullMarked
package org.zvirka.analysis.head;

import org.jspecify.annotations.NullMarked;
