package org.zvirka.ingest.document;

/**
 * A rectangle on a page in points (1/72 inch), origin at the top left of the page as displayed (after its rotation), y
 * growing downwards. {@link #NONE} where the format has no places on pages.
 */
public record Box(double x, double y, double width, double height) {

    public static final Box NONE = new Box(0, 0, 0, 0);

    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("a box has no negative sides: " + width + " x " + height);
        }
    }

    public boolean isNone() {
        return width == 0 && height == 0;
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The smallest box around both; {@link #NONE} counts as nothing. */
    public Box union(Box other) {
        if (isNone()) {
            return other;
        }
        if (other.isNone()) {
            return this;
        }
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }
}
