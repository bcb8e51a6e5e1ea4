package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the pieces of a row of pixels that are dark nearly without a gap for longer than any letter, and darker than the
 * paper above and below.
 *
 * @param smooth pixels over which the shade is averaged along the line
 * @param contrast how much darker than the paper on both sides
 * @param sides distances at which the paper on either side is looked for
 * @param shortest length of a piece
 * @param fill share of a piece that must be dark
 */
record LineCores(int smooth, int contrast, int[] sides, int shortest, double fill) {

    /**
     * For lines that can be seen pixel by pixel. Averaging over five halves the noise of a bad scan, which stays below the
     * contrast then; the largest distance is for lines of up to 1.5 mm; a Cyrillic sha of 14 pt is 33 pixels wide.
     */
    static final LineCores PLAIN = new LineCores(5, 28, new int[] {6, 10, 16}, 44, 0.9);

    /**
     * For hairlines that a scanner of 150 dpi leaves as a shade of grey: seen on a page smoothed along the lines, where
     * noise of a deviation of 14 stays below 4 and print is a band of its letters' height.
     */
    static final LineCores FAINT = new LineCores(1, 8, new int[] {6, 10}, 150, 0.97);

    /** Pixels over which a page is smoothed for faint lines. */
    private static final int SMOOTHED = 41;

    /** The page as lines too faint for {@link #PLAIN} are looked for on. */
    static Grey smoothed(Grey page) {
        return smoothed(page, SMOOTHED);
    }

    /** The page with each pixel the mean of its neighbours in the row, itself among them. */
    static Grey smoothed(Grey page, int pixels) {
        Grey smooth = new Grey(page.width(), page.height());
        int reach = pixels / 2;
        for (int y = 0; y < page.height(); y++) {
            int sum = 0;
            for (int x = -reach; x <= reach; x++) {
                sum += page.clamped(x, y);
            }
            for (int x = 0; x < page.width(); x++) {
                smooth.set(x, y, sum / (2 * reach + 1));
                sum += page.clamped(x + reach + 1, y) - page.clamped(x - reach, y);
            }
        }
        return smooth;
    }

    List<Stroke.Run> of(Grey page, int y) {
        int width = page.width();
        if (width < shortest) {
            return List.of();
        }
        int[] sums = darkBefore(page, y);
        if (sums[width] < shortest * fill) {
            return List.of();
        }
        List<Stroke.Run> cores = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int x = 0; x + shortest <= width; x++) {
            if (sums[x + shortest] - sums[x] < shortest * fill) {
                continue;
            }
            if (from >= 0 && x > to) {
                cores.add(trimmed(sums, y, from, to));
                from = -1;
            }
            from = from < 0 ? x : from;
            to = x + shortest;
        }
        if (from >= 0) {
            cores.add(trimmed(sums, y, from, to));
        }
        return cores;
    }

    private static Stroke.Run trimmed(int[] sums, int y, int from, int to) {
        int left = from;
        int right = to;
        while (left < right && sums[left + 1] == sums[left]) {
            left++;
        }
        while (right > left + 1 && sums[right] == sums[right - 1]) {
            right--;
        }
        return new Stroke.Run(y, left, right);
    }

    /** For each x the number of line pixels left of it. */
    private int[] darkBefore(Grey page, int y) {
        int[] sums = new int[page.width() + 1];
        for (int x = 0; x < page.width(); x++) {
            sums[x + 1] = sums[x] + (isLinePixel(page, x, y) ? 1 : 0);
        }
        return sums;
    }

    private boolean isLinePixel(Grey page, int x, int y) {
        if (page.at(x, y) > Grey.WHITE - contrast / 2) {
            return false;
        }
        int here = smooth(page, x, y);
        return brightest(page, x, y, -1) - here >= contrast && brightest(page, x, y, 1) - here >= contrast;
    }

    private int brightest(Grey page, int x, int y, int direction) {
        int most = 0;
        for (int side : sides) {
            int row = y + direction * side;
            most = Math.max(most, row < 0 || row >= page.height() ? Grey.WHITE : page.at(x, row));
        }
        return most;
    }

    private int smooth(Grey page, int x, int y) {
        if (smooth == 1) {
            return page.at(x, y);
        }
        int sum = 0;
        for (int i = -smooth / 2; i <= smooth / 2; i++) {
            sum += page.clamped(x + i, y);
        }
        return sum / smooth;
    }
}
