/**
 * Files in, {@link org.zvirka.ingest.document.SourceDocument}s out.
 *
 * <p>{@link org.zvirka.ingest.DocumentReader} is the one door: it detects what a file is, reads it with the reader of
 * its format and answers with a {@link org.zvirka.ingest.ReadOutcome}; what can be expected to go wrong with a file is
 * such an outcome, never an exception.
 */
@NullMarked
package org.zvirka.ingest;

import org.jspecify.annotations.NullMarked;
