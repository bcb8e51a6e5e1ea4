package org.zvirka.ingest.scan;

import java.util.Comparator;
import java.util.List;

/**
 * A part of the page that is read by itself: a cell, or a piece of a line outside tables.
 *
 * @param box the tight box around its ink
 * @param blobs its pieces of ink, left to right
 * @param crowded whether other regions' ink may lie in its box
 */
record Region(PixelBox box, List<Blobs.Blob> blobs, boolean crowded) {

    /** A single line of up to this many letters' heights is short: a number, a mark, one word. */
    private static final double SHORT_WIDTH = 7;

    private static final double SHORT_HEIGHT = 2.4;

    /** A line of turned writing is several times longer than high; a narrow cell of upright words seldom is. */
    private static final double UPRIGHT = 1.5;

    private static final double UPRIGHT_LETTERS = 5;

    Region {
        blobs = blobs.stream()
                .sorted(Comparator.comparingInt(blob -> blob.box().left()))
                .toList();
    }

    /** Pixels around ink that hold its blurred edge. */
    private static final int EDGE = 2;

    /** Its picture without the ink of others. */
    Grey cut(Grey page) {
        if (!crowded) {
            return page.crop(box, 0);
        }
        Grey own = Grey.white(box.width(), box.height());
        for (Blobs.Blob blob : blobs) {
            for (int pixel : blob.pixels()) {
                copyAround(pixel % page.width(), pixel / page.width(), page, own);
            }
        }
        return own;
    }

    private void copyAround(int x, int y, Grey page, Grey own) {
        for (int b = Math.max(box.top(), y - EDGE); b <= Math.min(box.bottom() - 1, y + EDGE); b++) {
            for (int a = Math.max(box.left(), x - EDGE); a <= Math.min(box.right() - 1, x + EDGE); a++) {
                own.set(a - box.left(), b - box.top(), page.clamped(a, b));
            }
        }
    }

    /** Whether it is narrow and high, as writing turned by a quarter in a header's cell is. */
    boolean isUpright(int letterHeight) {
        return box.height() >= UPRIGHT * box.width() && box.height() >= UPRIGHT_LETTERS * letterHeight;
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
