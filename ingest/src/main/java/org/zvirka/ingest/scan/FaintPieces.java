package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line seen on a smoothed page is on the page itself. Smoothing lets lines run on through the text of a merged
 * cell, and makes lines of the edges of text below each other; both are dark only here and there when looked at in short
 * windows.
 */
final class FaintPieces {

    /** Pixels of a window: 1 mm. Lower than a letter, so that white between lines of text fills windows of its own. */
    private static final int WINDOW = 12;

    /** Shorter pieces are letters; longer ones with a window or two between them are chained again. */
    private static final int SHORTEST = 8 * WINDOW;

    /** Contrast of a window, and as a share of the mean of all. */
    private static final double DARKER = 5;

    private static final double OF_MEAN = 0.35;

    /** Where the paper is looked for on both sides. */
    private static final int SIDE = 6;

    /** Pixels along the line over which noise is averaged before its thickness is looked at; a letter is wider. */
    private static final int SMOOTHED = 9;

    private final Grey page;
    private final EvenThickness even;

    FaintPieces(Grey page) {
        this.page = page;
        this.even = new EvenThickness(LineCores.smoothed(page, SMOOTHED));
    }

    List<Stroke> of(Stroke line) {
        int[] middles = line.middles();
        int windows = middles.length / WINDOW;
        double[] darker = new double[windows];
        double mean = 0;
        for (int w = 0; w < windows; w++) {
            darker[w] = darker(line.from() + w * WINDOW, middles[w * WINDOW + WINDOW / 2]);
            mean += Math.max(0, darker[w]) / windows;
        }
        double least = Math.max(DARKER, OF_MEAN * mean);
        List<Stroke> pieces = new ArrayList<>();
        int start = 0;
        for (int w = 0; w <= windows; w++) {
            if (w == windows || darker[w] < least) {
                add(line, start * WINDOW, w * WINDOW, pieces);
                start = w + 1;
            }
        }
        return pieces;
    }

    private void add(Stroke line, int from, int to, List<Stroke> pieces) {
        if (to - from < SHORTEST) {
            return;
        }
        Stroke piece = new Stroke();
        for (Stroke.Run run : line.runs()) {
            int left = Math.max(run.from(), line.from() + from);
            int right = Math.min(run.to(), line.from() + to);
            if (left < right) {
                piece.add(new Stroke.Run(run.y(), left, right));
            }
        }
        if (even.holdsFor(piece)) {
            pieces.add(piece);
        }
    }

    /** How much darker a window of the line is than the lighter of two rows above it, and of two below it. */
    private double darker(int x, int y) {
        double here = Grey.WHITE;
        for (int dy = -1; dy <= 1; dy++) {
            here = Math.min(here, mean(x, y + dy));
        }
        double above = Math.max(mean(x, y - SIDE), mean(x, y - SIDE - 2));
        double below = Math.max(mean(x, y + SIDE), mean(x, y + SIDE + 2));
        return Math.min(above, below) - here;
    }

    private double mean(int x, int y) {
        int sum = 0;
        for (int i = 0; i < WINDOW; i++) {
            sum += page.clamped(x + i, y);
        }
        return (double) sum / WINDOW;
    }
}
