package org.zvirka.ingest.scan;

/** Turns and scales a picture in one step, so that it is blurred only once. */
final class Resampler {

    /** Steps between two pixels at which the weights are computed beforehand; finer is not seen in eight bits. */
    private static final int STEPS = 64;

    /** Catmull-Rom weights of the four neighbours, by step, in 1/1024: sharper on letters than linear mixing. */
    private static final int[][] WEIGHTS = weights();

    private static final int ONE = 1024;

    private Resampler() {}

    static Grey resample(Grey source, Placement placement) {
        return resample(source, placement, Grey.WHITE);
    }

    /** @param outside what is made of places outside the picture */
    static Grey resample(Grey source, Placement placement, int outside) {
        Grey from = placement.scale() < 0.75 ? halved(source) : source;
        double ratio = (double) from.width() / source.width();
        Grey page = new Grey(placement.width(), placement.height());
        double stepX = (placement.sourceX(1, 0) - placement.sourceX(0, 0)) * ratio;
        double stepY = (placement.sourceY(1, 0) - placement.sourceY(0, 0)) * ratio;
        for (int y = 0; y < page.height(); y++) {
            double sx = placement.sourceX(0.5, y + 0.5) * ratio - 0.5;
            double sy = placement.sourceY(0.5, y + 0.5) * ratio - 0.5;
            for (int x = 0; x < page.width(); x++) {
                page.set(x, y, mixed(from, sx, sy, outside));
                sx += stepX;
                sy += stepY;
            }
        }
        return page;
    }

    /** Half as wide and high, each pixel the mean of four. */
    static Grey halved(Grey source) {
        Grey half = new Grey(Math.max(1, source.width() / 2), Math.max(1, source.height() / 2));
        for (int y = 0; y < half.height(); y++) {
            for (int x = 0; x < half.width(); x++) {
                int sum = source.clamped(2 * x, 2 * y)
                        + source.clamped(2 * x + 1, 2 * y)
                        + source.clamped(2 * x, 2 * y + 1)
                        + source.clamped(2 * x + 1, 2 * y + 1);
                half.set(x, y, (sum + 2) / 4);
            }
        }
        return half;
    }

    private static int mixed(Grey from, double sx, double sy, int outside) {
        int x = (int) Math.floor(sx);
        int y = (int) Math.floor(sy);
        if (x < -1 || y < -1 || x > from.width() || y > from.height()) {
            return outside;
        }
        int[] across = WEIGHTS[(int) ((sx - x) * STEPS)];
        int[] down = WEIGHTS[(int) ((sy - y) * STEPS)];
        long sum = 0;
        for (int j = 0; j < 4; j++) {
            int row = 0;
            for (int i = 0; i < 4; i++) {
                row += across[i] * from.clamped(x - 1 + i, y - 1 + j);
            }
            sum += (long) down[j] * row;
        }
        return (int) Math.clamp((sum + ONE * ONE / 2) / (ONE * ONE), 0, Grey.WHITE);
    }

    private static int[][] weights() {
        int[][] all = new int[STEPS][4];
        for (int s = 0; s < STEPS; s++) {
            double t = (double) s / STEPS;
            all[s][0] = (int) Math.round(1024 * 0.5 * (-t * t * t + 2 * t * t - t));
            all[s][2] = (int) Math.round(1024 * 0.5 * (-3 * t * t * t + 4 * t * t + t));
            all[s][3] = (int) Math.round(1024 * 0.5 * (t * t * t - t * t));
            all[s][1] = 1024 - all[s][0] - all[s][2] - all[s][3];
        }
        return all;
    }
}
