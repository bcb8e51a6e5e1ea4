package org.zvirka.ingest.scan;

import java.util.List;

/** Takes rulings out of a page and leaves the letters that cross or touch them. */
final class LineEraser {

    /** Pixels on either side of a line that are its blurred edge. */
    private static final int EDGE = 3;

    /** Ink that goes on this far beyond a line's edge is a letter crossing it. */
    private static final int CROSSING = 5;

    /** Darker than this, a pixel beside a line is ink of a letter. */
    private static final int LETTER = 150;

    private LineEraser() {}

    /** Whitens lines running along the rows of the page. */
    static void erase(Grey page, List<Stroke> lines) {
        for (Stroke line : lines) {
            int[] top = new int[line.length()];
            int[] bottom = new int[line.length()];
            trace(line, top, bottom);
            for (int i = 0; i < top.length; i++) {
                whiten(page, line.from() + i, top[i] - EDGE, bottom[i] + EDGE);
            }
        }
    }

    /** For each column the first row of the line and the first below it, gaps filled from the left. */
    private static void trace(Stroke line, int[] top, int[] bottom) {
        java.util.Arrays.fill(top, Integer.MAX_VALUE);
        for (Stroke.Run run : line.runs()) {
            for (int x = run.from(); x < run.to(); x++) {
                int i = x - line.from();
                top[i] = Math.min(top[i], run.y());
                bottom[i] = Math.max(bottom[i], run.y() + 1);
            }
        }
        for (int i = 1; i < top.length; i++) {
            if (top[i] == Integer.MAX_VALUE) {
                top[i] = top[i - 1];
                bottom[i] = bottom[i - 1];
            }
        }
    }

    private static void whiten(Grey page, int x, int from, int to) {
        boolean above = isInk(page, x, from - CROSSING, from);
        boolean below = isInk(page, x, to, to + CROSSING);
        if (above && below) {
            return;
        }
        for (int y = Math.max(0, from); y < Math.min(page.height(), to); y++) {
            page.set(x, y, Grey.WHITE);
        }
    }

    private static boolean isInk(Grey page, int x, int from, int to) {
        for (int y = from; y < to; y++) {
            if (y < 0 || y >= page.height() || page.at(x, y) > LETTER) {
                return false;
            }
        }
        return true;
    }
}
