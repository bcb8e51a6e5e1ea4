/**
 * Tables and text of one page, found from words and lines with places, wherever those come from.
 *
 * <p>A {@link org.zvirka.ingest.page.PageContent} says which words and which drawn lines stand where on a page as it is
 * displayed; the reader of drawn PDF fills it from the content stream, the reader of scans from a picture.
 * {@link org.zvirka.ingest.page.PageReading#of} answers with the page's blocks in reading order, tables as grids with spans.
 * Detection and extraction are apart: {@link org.zvirka.ingest.page.RuledGrids} finds the {@link
 * org.zvirka.ingest.page.GridFrame}s that drawn lines make, aligned text gives further frames, and words are put into the
 * frames afterwards. All places are in points, origin top left, y downwards.
 */
@NullMarked
package org.zvirka.ingest.page;

import org.jspecify.annotations.NullMarked;
