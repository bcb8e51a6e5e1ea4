/**
 * A file as a careful reader of its print sees it: headings, paragraphs and tables, each with its place.
 *
 * <p>{@link org.zvirka.ingest.document.SourceDocument} is what leaves this module for every format. Tables come one per
 * printed part: a table cut by pages is several {@link org.zvirka.ingest.document.Table}s here, and joining them is the
 * analysis' work, because it needs to know headers and numbering. All types are immutable values.
 */
@NullMarked
package org.zvirka.ingest.document;

import org.jspecify.annotations.NullMarked;
