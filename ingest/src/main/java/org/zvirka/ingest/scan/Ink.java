package org.zvirka.ingest.scan;

import java.util.BitSet;

/** A picture in black and white: which pixels are ink. */
final class Ink {

    /** Bounds of what may count as ink on a page whose paper is white: lighter is noise of the paper, darker is print. */
    private static final int DARKEST_LIMIT = 110;

    private static final int LIGHTEST_LIMIT = 205;

    private final int width;
    private final int height;
    private final BitSet dark;

    private Ink(int width, int height, BitSet dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** Parts ink from paper at the shade that parts the two best on a page of even light (Otsu 1979). */
    static Ink of(Grey page) {
        int limit = Math.clamp(otsu(page), DARKEST_LIMIT, LIGHTEST_LIMIT);
        BitSet dark = new BitSet(page.width() * page.height());
        byte[] samples = page.samples();
        for (int i = 0; i < samples.length; i++) {
            if ((samples[i] & 0xff) < limit) {
                dark.set(i);
            }
        }
        return new Ink(page.width(), page.height(), dark);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark.get(y * width + x);
    }

    void clear(int x, int y) {
        dark.clear(y * width + x);
    }

    /** Number of ink pixels in a part of the page. */
    int count(PixelBox part) {
        int left = Math.max(0, part.left());
        int right = Math.min(width, part.right());
        int sum = 0;
        for (int y = Math.max(0, part.top()); y < Math.min(height, part.bottom()); y++) {
            int end = y * width + right;
            for (int i = dark.nextSetBit(y * width + left); i >= 0 && i < end; i = dark.nextSetBit(i + 1)) {
                sum++;
            }
        }
        return sum;
    }

    /** The ink pixels, as y * width + x, in rising order. */
    BitSet pixels() {
        return dark;
    }

    private static int otsu(Grey page) {
        long[] histogram = new long[Grey.WHITE + 1];
        for (byte sample : page.samples()) {
            histogram[sample & 0xff]++;
        }
        double all = 0;
        for (int shade = 0; shade <= Grey.WHITE; shade++) {
            all += (double) shade * histogram[shade];
        }
        double total = page.samples().length;
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int limit = 0;
        for (int shade = 0; shade < Grey.WHITE; shade++) {
            below += histogram[shade];
            sumBelow += (double) shade * histogram[shade];
            if (below == 0 || below == total) {
                continue;
            }
            double distance = sumBelow / below - (all - sumBelow) / (total - below);
            double between = below * (total - below) * distance * distance;
            if (between > best) {
                best = between;
                limit = shade + 1;
            }
        }
        return limit;
    }
}
