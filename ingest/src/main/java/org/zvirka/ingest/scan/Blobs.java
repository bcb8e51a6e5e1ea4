package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The connected pieces of ink on a page, touching by sides or corners. */
final class Blobs {

    /** Larger pieces are pictures and bars; nobody asks for their pixels. */
    private static final int MOST_PIXELS = 200_000;

    private Blobs() {}

    /**
     * One piece.
     *
     * @param pixels its pixels as y * width + x, at most {@link #MOST_PIXELS} of them
     * @param mass how much ink it holds, in fully black pixels
     */
    record Blob(PixelBox box, int[] pixels, double mass) {}

    /** All pieces by their topmost, then leftmost pixel. */
    static List<Blob> of(Grey page, Ink ink) {
        BitSet open = (BitSet) ink.pixels().clone();
        List<Blob> blobs = new ArrayList<>();
        int[] queue = new int[1024];
        for (int seed = open.nextSetBit(0); seed >= 0; seed = open.nextSetBit(seed)) {
            queue[0] = seed;
            open.clear(seed);
            int found = 1;
            for (int next = 0; next < found; next++) {
                if (found + 8 > queue.length) {
                    queue = java.util.Arrays.copyOf(queue, queue.length * 2);
                }
                found = neighbours(queue, next, found, open, page.width(), page.height());
            }
            blobs.add(blob(page, queue, found));
        }
        return blobs;
    }

    private static int neighbours(int[] queue, int next, int found, BitSet open, int width, int height) {
        int x = queue[next] % width;
        int y = queue[next] / width;
        int end = found;
        for (int b = Math.max(0, y - 1); b <= Math.min(height - 1, y + 1); b++) {
            for (int a = Math.max(0, x - 1); a <= Math.min(width - 1, x + 1); a++) {
                int pixel = b * width + a;
                if (open.get(pixel)) {
                    open.clear(pixel);
                    queue[end++] = pixel;
                }
            }
        }
        return end;
    }

    private static Blob blob(Grey page, int[] queue, int found) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        long ink = 0;
        for (int i = 0; i < found; i++) {
            int x = queue[i] % page.width();
            int y = queue[i] / page.width();
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
            ink += Grey.WHITE - page.at(x, y);
        }
        int[] pixels = java.util.Arrays.copyOf(queue, Math.min(found, MOST_PIXELS));
        return new Blob(new PixelBox(left, top, right, bottom), pixels, (double) ink / Grey.WHITE);
    }
}
