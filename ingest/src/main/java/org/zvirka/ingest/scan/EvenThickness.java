package org.zvirka.ingest.scan;

import java.util.Arrays;

/**
 * Tells rulings from lines of small print that blur has run together: a ruling is as thick in one place as in another,
 * print is sometimes as thick as its letters are high and sometimes not there at all.
 */
final class EvenThickness {

    /** Shares of a line's columns at which its thin and its thick places are taken. */
    private static final double THIN = 0.2;

    private static final double THICK = 0.8;

    /**
     * How much the thick places may exceed the thin ones, in pixels. On scans of 150 dpi rulings differ by up to 3, as one
     * row of pixels or two hold them; lines of print of 9 pt by 7 and more.
     */
    private static final double DIFFERENCE = 4.5;

    /** Ink is what is darker than the paper by this share of what the line is. */
    private static final double HALF = 0.5;

    /** Less ink than this is the paper's own noise. */
    private static final int FAINTEST = 14;

    /** Farther than this from the line's middle nothing is looked at. */
    private static final int REACH = 24;

    private final Grey page;

    EvenThickness(Grey page) {
        this.page = page;
    }

    boolean holdsFor(Stroke stroke) {
        int[] middle = stroke.middles();
        int limit = Grey.WHITE - Math.max(FAINTEST, (int) (HALF * darkness(stroke, middle)));
        int[] thickness = new int[middle.length];
        for (int i = 0; i < middle.length; i++) {
            thickness[i] = thickness(stroke.from() + i, middle[i], limit);
        }
        Arrays.sort(thickness);
        int thin = thickness[(int) (THIN * (thickness.length - 1))];
        int thick = thickness[(int) (THICK * (thickness.length - 1))];
        return thick - thin <= DIFFERENCE;
    }

    /** How much darker than white its middle is, in the middle of all its columns. */
    private int darkness(Stroke stroke, int[] middle) {
        int[] shades = new int[middle.length];
        for (int i = 0; i < middle.length; i++) {
            int x = stroke.from() + i;
            int shade = Math.min(page.clamped(x, middle[i]), page.clamped(x, middle[i] - 1));
            shades[i] = Math.min(shade, page.clamped(x, middle[i] + 1));
        }
        Arrays.sort(shades);
        return Grey.WHITE - shades[shades.length / 2];
    }

    private int thickness(int x, int y, int limit) {
        int start = y;
        for (int step : new int[] {0, -1, 1, -2, 2}) {
            if (page.clamped(x, y + step) < limit) {
                start = y + step;
                break;
            }
        }
        int up = start;
        while (start - up < REACH && page.clamped(x, up) < limit) {
            up--;
        }
        int down = start;
        while (down - start < REACH && page.clamped(x, down) < limit) {
            down++;
        }
        return Math.max(0, down - up - 1);
    }
}
