/**
 * OpenDocument: texts (ODT) and spreadsheets (ODS), zipped or as flat XML.
 *
 * <p>Read from the XML itself: tables with their spans, lists with the numbers the styles describe, footnotes beside
 * the text, what tracked changes deleted left out, sheets with what their cells display.
 */
@NullMarked
package org.zvirka.ingest.odf;

import org.jspecify.annotations.NullMarked;
