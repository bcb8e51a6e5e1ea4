/**
 * ZIP containers read within limits.
 *
 * <p>Office files and archives are ZIP files; {@link org.zvirka.ingest.zip.ZipContainer} opens them with a bound on the
 * number of entries, on the size each unpacks to and on how much it may be compressed, so that a bomb ends as a
 * {@link org.zvirka.ingest.LimitExceededException} after a few megabytes.
 */
@NullMarked
package org.zvirka.ingest.zip;

import org.jspecify.annotations.NullMarked;
