/**
 * Everything a selection finds, taken out of the archive: all rows, no hidden limit, in constant memory.
 *
 * <p>{@link org.zvirka.app.export.Exports#prepare} looks whether the archive can answer and counts;
 * {@link org.zvirka.app.export.Prepared#write} streams. Every format carries its {@link org.zvirka.app.export.Provenance}:
 * query, filters, counts, time, version and a fingerprint of the archive's state. One list of
 * {@link org.zvirka.app.export.MeasureColumn}s is what tables, typed schemas and codebooks have in common.
 */
@NullMarked
package org.zvirka.app.export;

import org.jspecify.annotations.NullMarked;
