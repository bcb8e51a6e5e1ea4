package org.zvirka.ingest.page;

/**
 * A straight drawn line along an axis of the page.
 *
 * @param position y of a horizontal line, x of a vertical one (middle of its thickness)
 * @param from where it begins on the other axis
 * @param to where it ends, not before {@code from}
 * @param thickness in points, 0 where unknown
 */
public record Ruling(Direction direction, double position, double from, double to, double thickness) {

    /** Which way a line runs. */
    public enum Direction {
        HORIZONTAL,
        VERTICAL
    }

    public Ruling {
        if (!(to >= from)) {
            throw new IllegalArgumentException("a line ends after it begins: " + from + ".." + to);
        }
    }

    public static Ruling horizontal(double y, double fromX, double toX, double thickness) {
        return new Ruling(Direction.HORIZONTAL, y, fromX, toX, thickness);
    }

    public static Ruling vertical(double x, double fromY, double toY, double thickness) {
        return new Ruling(Direction.VERTICAL, x, fromY, toY, thickness);
    }

    public double length() {
        return to - from;
    }

    boolean isHorizontal() {
        return direction == Direction.HORIZONTAL;
    }

    /** How much of an interval it covers, in points. */
    double covered(double start, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, start));
    }
}
