package org.zvirka.ingest.scan;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Takes specks of dust out of a page and leaves full stops and the dots of letters. What a dot weighs is told from the
 * size of the page's own letters.
 */
final class Specks {

    /** Pieces lower than this, 0.8 mm, do not count as letters when their size is asked for. */
    private static final int LOWEST_LETTER = 10;

    private static final int HIGHEST_LETTER = 80;

    /** The height of small letters of 11 pt at 300 dpi, for pages without any. */
    private static final int USUAL_HEIGHT = 20;

    /**
     * Ink of the lightest dot in squares of the letters' height. On scans of 200 dpi dots weigh from 0.022 upwards, specks
     * up to 0.010.
     */
    private static final double LIGHTEST_DOT = 0.014;

    /** Ink below which a piece far from any letter is dust: dots stand by their letters, dashes and bullets weigh more. */
    private static final double LIGHTEST_ALONE = 0.06;

    private Specks() {}

    /** Whitens specks on the page. */
    static void erase(Grey page) {
        Ink ink = Ink.of(page);
        List<Blobs.Blob> blobs = Blobs.of(page, ink);
        int height = letterHeight(blobs);
        BitSet letters = letterTiles(blobs, height, page);
        for (Blobs.Blob blob : blobs) {
            double weight = blob.mass() / (height * height);
            if (weight < LIGHTEST_DOT || weight < LIGHTEST_ALONE && isAlone(blob, letters, height, page)) {
                whiten(page, ink, blob);
            }
        }
    }

    /** The height of the page's small letters in pixels. */
    static int letterHeight(List<Blobs.Blob> blobs) {
        int[] heights = blobs.stream()
                .mapToInt(blob -> blob.box().height())
                .filter(height -> height >= LOWEST_LETTER && height <= HIGHEST_LETTER)
                .sorted()
                .toArray();
        return heights.length == 0 ? USUAL_HEIGHT : heights[heights.length / 2];
    }

    /** The tiles of a letter's height that hold a piece as large as a letter. */
    private static BitSet letterTiles(List<Blobs.Blob> blobs, int height, Grey page) {
        int across = page.width() / height + 1;
        BitSet tiles = new BitSet();
        for (Blobs.Blob blob : blobs) {
            if (blob.mass() >= LIGHTEST_ALONE * height * height) {
                for (int y = blob.box().top() / height; y <= (blob.box().bottom() - 1) / height; y++) {
                    tiles.set(
                            y * across + blob.box().left() / height,
                            y * across + (blob.box().right() - 1) / height + 1);
                }
            }
        }
        return tiles;
    }

    private static boolean isAlone(Blobs.Blob blob, BitSet letters, int height, Grey page) {
        int across = page.width() / height + 1;
        int x = blob.box().left() / height;
        int y = blob.box().top() / height;
        for (int b = Math.max(0, y - 1); b <= y + 1; b++) {
            for (int a = Math.max(0, x - 1); a <= Math.min(across - 1, x + 1); a++) {
                if (letters.get(b * across + a)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** With its blurred edge, two pixels wide. */
    private static void whiten(Grey page, Ink ink, Blobs.Blob blob) {
        int[] own = blob.pixels().clone();
        Arrays.sort(own);
        PixelBox around = blob.box().grown(2);
        for (int y = Math.max(0, around.top()); y < Math.min(page.height(), around.bottom()); y++) {
            for (int x = Math.max(0, around.left()); x < Math.min(page.width(), around.right()); x++) {
                if (!ink.at(x, y) || Arrays.binarySearch(own, y * page.width() + x) >= 0) {
                    page.set(x, y, Grey.WHITE);
                }
            }
        }
    }
}
