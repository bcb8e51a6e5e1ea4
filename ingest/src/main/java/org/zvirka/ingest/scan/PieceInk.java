package org.zvirka.ingest.scan;

/**
 * What ink lies where a piece of a line is looked for, told in two ways: by strong ink at least as dense as dashes are,
 * or by a faint shade that runs through.
 *
 * @param from first column
 * @param to first column behind it
 * @param left row of the line at its first column
 * @param right row at its last
 */
record PieceInk(Grey page, int from, int to, double left, double right) {

    private static final int CONTRAST = 28;

    /** Distances at which paper is looked for on either side. */
    private static final int[] SIDES = {6, 9};

    /** Share of a piece that is ink: dashes of a pen cover six tenths, dots of letters in one row of pixels less. */
    private static final double INKED = 0.48;

    /** The same in each quarter of it: text has white above and below. */
    private static final int PARTS = 4;

    private static final double INKED_PART = 0.22;

    /** White between dashes, 1.9 mm at most. */
    private static final int GAP = 22;

    /** Ink beside the line, where letters go on and dashes do not. */
    private static final int NEAR = 5;

    private static final int FAR = 9;

    private static final int INK = 175;

    private static final double CROWDED = 0.2;

    /** Pixels over which a faint line is averaged. */
    private static final int WINDOW = 12;

    /** Contrast of a faint line on the whole: noise of a deviation of 10 leaves 3 in one window and 1 in eight. */
    private static final double FAINT = 4;

    private static final double FAINT_PART = 2;

    /** Share of windows that are darker than both sides. */
    private static final double DARKER = 0.75;

    boolean isDrawn() {
        if (to <= from || isCrowded()) {
            return false;
        }
        return isDense() || isFaint();
    }

    /** The piece as found. */
    Stroke stroke() {
        Stroke piece = new Stroke();
        int start = from;
        for (int x = from; x <= to; x++) {
            if (x == to || row(x) != row(start)) {
                piece.add(new Stroke.Run(row(start), start, x));
                start = x;
            }
        }
        return piece;
    }

    private int row(int x) {
        return (int) Math.floor(left + (right - left) * (x - from) / (to - from));
    }

    /** Whether letters stand along it. */
    boolean isCrowded() {
        int crowded = 0;
        for (int x = from; x < to; x++) {
            crowded += isBeside(x, -1) || isBeside(x, 1) ? 1 : 0;
        }
        return crowded > CROWDED * (to - from);
    }

    private boolean isBeside(int x, int direction) {
        for (int i = NEAR; i <= FAR; i++) {
            if (page.clamped(x, row(x) + direction * i) < INK) {
                return true;
            }
        }
        return false;
    }

    private boolean isDense() {
        int[] inked = new int[PARTS];
        int gap = 0;
        int all = to - from;
        for (int x = from; x < to; x++) {
            boolean ink = isInk(x);
            gap = ink ? 0 : gap + 1;
            inked[PARTS * (x - from) / all] += ink ? 1 : 0;
            if (gap > GAP) {
                return false;
            }
        }
        int sum = 0;
        for (int part : inked) {
            sum += part;
            if (PARTS * part < INKED_PART * all) {
                return false;
            }
        }
        return sum >= INKED * all;
    }

    private boolean isInk(int x) {
        int y = row(x);
        int here = (page.clamped(x - 1, y) + page.clamped(x, y) + page.clamped(x + 1, y)) / 3;
        return brightest(x, y, -1) - here >= CONTRAST && brightest(x, y, 1) - here >= CONTRAST;
    }

    private int brightest(int x, int y, int direction) {
        int most = 0;
        for (int side : SIDES) {
            most = Math.max(most, page.clamped(x, y + direction * side));
        }
        return most;
    }

    private boolean isFaint() {
        int windows = (to - from) / WINDOW;
        double[] sums = new double[PARTS];
        int[] counts = new int[PARTS];
        int darker = 0;
        for (int w = 0; w < windows; w++) {
            double contrast = contrast(from + w * WINDOW);
            sums[PARTS * w / windows] += contrast;
            counts[PARTS * w / windows]++;
            darker += contrast > 0 ? 1 : 0;
        }
        if (windows == 0 || darker < DARKER * windows) {
            return false;
        }
        double sum = 0;
        for (int part = 0; part < PARTS; part++) {
            sum += sums[part];
            if (sums[part] < FAINT_PART * counts[part]) {
                return false;
            }
        }
        return sum / windows >= FAINT * (1 + 2.0 / windows);
    }

    /** How much darker a window is than the darker of its sides. */
    private double contrast(int x) {
        int y = row(x);
        double above = mean(x, y - SIDES[0] - 1);
        double below = mean(x, y + SIDES[0] + 1);
        return Math.min(above, below) - mean(x, y);
    }

    /** Of three rows. */
    private double mean(int x, int y) {
        int sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int i = 0; i < WINDOW; i++) {
                sum += page.clamped(x + i, y + dy);
            }
        }
        return sum / (3.0 * WINDOW);
    }
}
