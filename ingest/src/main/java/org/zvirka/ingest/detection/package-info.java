/**
 * What a file is, told from its bytes.
 *
 * <p>{@link org.zvirka.ingest.detection.Detector} asks Tika for the signature and looks into the two containers that
 * office formats share (ZIP and OLE 2). The name decides only among kinds of plain text, which have no signature; a name
 * that says something else than the bytes is told by {@link org.zvirka.ingest.detection.NameEnding}.
 */
@NullMarked
package org.zvirka.ingest.detection;

import org.jspecify.annotations.NullMarked;
