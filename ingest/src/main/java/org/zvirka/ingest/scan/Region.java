package org.zvirka.ingest.scan;

import java.util.Comparator;
import java.util.List;

/**
 * A part of the page that is read by itself: a cell, or a piece of a line outside tables.
 *
 * @param box the tight box around its ink
 * @param blobs its pieces of ink, left to right
 */
record Region(PixelBox box, List<Blobs.Blob> blobs) {

    /** A single line of up to this many letters' heights is short: a number, a mark, one word. */
    private static final double SHORT_WIDTH = 7;

    private static final double SHORT_HEIGHT = 2.4;

    Region {
        blobs = blobs.stream()
                .sorted(Comparator.comparingInt(blob -> blob.box().left()))
                .toList();
    }

    /** Whether it is so short that the recogniser has no context to lean on. */
    boolean isShort(int letterHeight) {
        return box.width() <= SHORT_WIDTH * letterHeight && box.height() <= SHORT_HEIGHT * letterHeight;
    }

    /** The height of its letters, {@code otherwise} where it has too few to tell. */
    int letterHeight(int otherwise) {
        int[] heights = blobs.stream()
                .mapToInt(blob -> blob.box().height())
                .filter(height -> height >= otherwise / 2)
                .sorted()
                .toArray();
        return heights.length < 8 ? otherwise : heights[heights.length / 2];
    }
}
