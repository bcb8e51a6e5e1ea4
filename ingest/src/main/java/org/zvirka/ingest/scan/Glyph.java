package org.zvirka.ingest.scan;

/**
 * The picture of one sign, made the same size for all, so that signs of one font can be compared.
 *
 * @param values darkness by row, with a mean of zero and a length of one
 * @param height in pixels of the page
 * @param slimness width as a share of the height
 */
record Glyph(double[] values, int height, double slimness) {

    private static final int ACROSS = 10;

    private static final int DOWN = 14;

    /** Signs of one font differ by less, in shares of the higher one. */
    private static final double SAME_HEIGHT = 0.15;

    private static final double SAME_SLIMNESS = 0.22;

    static Glyph of(Grey page, PixelBox box) {
        double[] values = new double[ACROSS * DOWN];
        double mean = 0;
        for (int j = 0; j < DOWN; j++) {
            for (int i = 0; i < ACROSS; i++) {
                double x = box.left() + (i + 0.5) * box.width() / ACROSS - 0.5;
                double y = box.top() + (j + 0.5) * box.height() / DOWN - 0.5;
                values[j * ACROSS + i] = Grey.WHITE - shade(page, x, y);
                mean += values[j * ACROSS + i] / values.length;
            }
        }
        double length = 1e-9;
        for (double value : values) {
            length += (value - mean) * (value - mean);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean) / Math.sqrt(length);
        }
        return new Glyph(values, box.height(), (double) box.width() / box.height());
    }

    private static double shade(Grey page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double upper = page.clamped(left, top) * (left + 1 - x) + page.clamped(left + 1, top) * (x - left);
        double lower = page.clamped(left, top + 1) * (left + 1 - x) + page.clamped(left + 1, top + 1) * (x - left);
        return upper * (top + 1 - y) + lower * (y - top);
    }

    /** How alike two signs are, up to 1; 0 for signs of different sizes. */
    double likeness(Glyph other) {
        boolean size = Math.abs(height - other.height) <= SAME_HEIGHT * Math.max(height, other.height)
                && Math.abs(slimness - other.slimness) <= SAME_SLIMNESS;
        if (!size) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }
}
