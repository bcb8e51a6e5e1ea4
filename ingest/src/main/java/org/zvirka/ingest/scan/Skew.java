package org.zvirka.ingest.scan;

import java.util.BitSet;

/**
 * Finds by how much a page lies askew: at the right angle its lines of text and its rulings fall into few rows of pixels
 * and leave the rows between them empty (projection profiles, Postl 1986).
 */
final class Skew {

    /** What a page laid on the glass by hand or photographed may be off by. */
    private static final double WIDEST = 10;

    private static final double COARSE = 0.25;

    /** Over 1200 pixels this moves the far end by less than half a pixel. */
    private static final double FINE = 0.02;

    /** Side of the picture the angle is measured on; more pixels cost time and change nothing. */
    private static final int SIDE = 1400;

    /** Points looked at; more change nothing. */
    private static final int POINTS = 150_000;

    private Skew() {}

    /** Degrees by which lines run down to the right, within ten to either side; 0 for an empty picture. */
    static double degrees(Grey picture) {
        Grey small = picture;
        while (Math.max(small.width(), small.height()) > SIDE) {
            small = Resampler.halved(small);
        }
        int[][] points = points(withoutFrame(Ink.of(Light.evened(small))));
        if (points[0].length == 0) {
            return 0;
        }
        double coarse = best(points, small, -WIDEST, WIDEST, COARSE);
        return best(points, small, coarse - COARSE, coarse + COARSE, FINE);
    }

    /** Without what reaches the picture's edges: the scanner's lid or a table under the page lies level when the page does not. */
    private static Ink withoutFrame(Ink ink) {
        int width = ink.width();
        int[] open = new int[width * ink.height()];
        int found = 0;
        for (int y = 0; y < ink.height(); y++) {
            boolean whole = y == 0 || y == ink.height() - 1;
            for (int x = 0; x < width; x += whole || width == 1 ? 1 : width - 1) {
                found = taken(ink, x, y, open, found);
            }
        }
        for (int next = 0; next < found; next++) {
            int x = open[next] % width;
            int y = open[next] / width;
            found = taken(ink, x - 1, y, open, found);
            found = taken(ink, x + 1, y, open, found);
            found = taken(ink, x, y - 1, open, found);
            found = taken(ink, x, y + 1, open, found);
        }
        return ink;
    }

    private static int taken(Ink ink, int x, int y, int[] open, int found) {
        boolean inside = x >= 0 && y >= 0 && x < ink.width() && y < ink.height();
        if (!inside || !ink.at(x, y)) {
            return found;
        }
        ink.clear(x, y);
        open[found] = y * ink.width() + x;
        return found + 1;
    }

    private static double best(int[][] points, Grey small, double from, double to, double step) {
        double best = 0;
        double most = -1;
        int steps = (int) Math.round((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            double degrees = from + i * step;
            double sharpness = sharpness(points, small, degrees);
            boolean closerToLevel = sharpness == most && Math.abs(degrees) < Math.abs(best);
            if (sharpness > most || closerToLevel) {
                most = sharpness;
                best = degrees;
            }
        }
        return best;
    }

    private static double sharpness(int[][] points, Grey small, double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int offset = small.width() + 1;
        int[] rows = new int[small.height() + 2 * offset + 2];
        for (int i = 0; i < points[0].length; i++) {
            rows[(int) (points[1][i] * cosine - points[0][i] * sine + offset)]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }

    private static int[][] points(Ink ink) {
        BitSet pixels = ink.pixels();
        int every = Math.max(1, pixels.cardinality() / POINTS);
        int[][] points = new int[2][(pixels.cardinality() + every - 1) / every];
        int seen = 0;
        for (int i = pixels.nextSetBit(0); i >= 0; i = pixels.nextSetBit(i + 1)) {
            if (seen % every == 0) {
                points[0][seen / every] = i % ink.width();
                points[1][seen / every] = i / ink.width();
            }
            seen++;
        }
        return points;
    }
}
