/**
 * Bytes made text where a file does not say its encoding: UTF-8, UTF-16, Windows-1251, KOI8-U, CP866, ISO 8859-5.
 */
@NullMarked
package org.zvirka.ingest.encoding;

import org.jspecify.annotations.NullMarked;
