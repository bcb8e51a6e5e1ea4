/**
 * Reads PDF that was drawn by a program: characters and lines out of the content stream, not out of a picture.
 *
 * <p>{@link org.zvirka.ingest.pdf.PdfReader} opens a file and goes through its pages; the ink of each page (characters
 * with places, strokes, filled areas, pictures) is collected by a stream engine and handed to {@link
 * org.zvirka.ingest.page.PageReading}, which knows about tables. Pages that are pictures go to {@link
 * org.zvirka.ingest.page.ScannedPages}. {@link org.zvirka.ingest.pdf.PagePictures} draws a page, so that a row can be
 * shown as it was printed. Limits on pages, operators, characters and lines keep hostile files from filling memory;
 * reaching one is a finding.
 */
@NullMarked
package org.zvirka.ingest.pdf;

import org.jspecify.annotations.NullMarked;
