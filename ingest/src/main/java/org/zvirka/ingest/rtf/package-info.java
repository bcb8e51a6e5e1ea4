/**
 * RTF.
 *
 * <p>Read from parser events: rows are described by the right edges of their cells and by merge marks, text comes with
 * code pages and Unicode escapes already decoded. Automatic numbers are stored in the text itself.
 */
@NullMarked
package org.zvirka.ingest.rtf;

import org.jspecify.annotations.NullMarked;
