/**
 * The numbers word processors print and do not store.
 *
 * <p>A paragraph of an automatic list carries only the name of its list and its level; what is printed, "1)", "2.3." or
 * a bullet, follows from the paragraphs before it. {@link org.zvirka.ingest.numbering.ListCounters} counts as Word
 * does: a level starts over when a level above it went on, levels never reached count as begun.
 */
@NullMarked
package org.zvirka.ingest.numbering;

import org.jspecify.annotations.NullMarked;
