/**
 * The embedded engine: Lucene in a folder, nothing to install.
 *
 * <p>{@link org.zvirka.index.lucene.LuceneArchive#open} opens a data folder, {@link
 * org.zvirka.index.lucene.LuceneArchive#inMemory} a passing archive. The index is derived from the kept plans; when its
 * format changes, a new one is built beside it while searches go on over the old. Everything but the postings stays on
 * disk behind memory maps, so a million measures need little heap.
 */
@NullMarked
package org.zvirka.index.lucene;

import org.jspecify.annotations.NullMarked;
