/**
 * Pages that are pictures: scans within PDF, photographs and image files.
 *
 * <p>{@link org.zvirka.ingest.scan.ScanReader} makes a page grey, evens its light, turns its lines level, finds the
 * rulings, takes them and the dust out, cuts the page into {@link org.zvirka.ingest.scan.Region}s: the cells that rulings make, and lines of text elsewhere, and
 * has each read by {@link org.zvirka.ingest.scan.Tesseract}, a program of its own. Words and rulings then go the way of
 * every page, see {@link org.zvirka.ingest.page.PageReading}. All sizes in pixels are meant at 300 dpi.
 */
@NullMarked
package org.zvirka.ingest.scan;

import org.jspecify.annotations.NullMarked;
