package org.zvirka.ingest.scan;

import org.zvirka.ingest.document.Box;

/**
 * How the straightened page lies on the picture it was made from: turned by a small angle round the picture's centre and
 * scaled.
 *
 * @param sourceWidth width of the picture in pixels
 * @param sourceHeight height of the picture in pixels
 * @param degrees by how much the picture's lines run down to the right; turning back by it makes them level
 * @param scale pixels of the straightened page for one pixel of the picture
 */
record Placement(int sourceWidth, int sourceHeight, double degrees, double scale) {

    int width() {
        return Math.max(1, (int) Math.round(sourceWidth * scale));
    }

    int height() {
        return Math.max(1, (int) Math.round(sourceHeight * scale));
    }

    /** x in the picture of a place on the straightened page. */
    double sourceX(double x, double y) {
        double radians = Math.toRadians(degrees);
        double dx = x / scale - sourceWidth / 2.0;
        double dy = y / scale - sourceHeight / 2.0;
        return dx * Math.cos(radians) - dy * Math.sin(radians) + sourceWidth / 2.0;
    }

    /** y in the picture of a place on the straightened page. */
    double sourceY(double x, double y) {
        double radians = Math.toRadians(degrees);
        double dx = x / scale - sourceWidth / 2.0;
        double dy = y / scale - sourceHeight / 2.0;
        return dx * Math.sin(radians) + dy * Math.cos(radians) + sourceHeight / 2.0;
    }

    /**
     * The upright box on the picture around a box of the straightened page.
     *
     * @param box in units of which {@code unit} make a pixel of the straightened page; the answer is in the same units on
     *     the picture, scaled back
     */
    Box onSource(Box box, double unit) {
        if (box.isNone()) {
            return box;
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (double x : new double[] {box.x() / unit, box.right() / unit}) {
            for (double y : new double[] {box.y() / unit, box.bottom() / unit}) {
                double sx = Math.clamp(sourceX(x, y), 0, sourceWidth) * scale * unit;
                double sy = Math.clamp(sourceY(x, y), 0, sourceHeight) * scale * unit;
                left = Math.min(left, sx);
                right = Math.max(right, sx);
                top = Math.min(top, sy);
                bottom = Math.max(bottom, sy);
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
