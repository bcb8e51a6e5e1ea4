package org.zvirka.ingest.page;

import org.zvirka.ingest.document.Box;

/** How far writing is turned from upright on a page, clockwise. */
public enum Turn {
    /** Reads from left to right. */
    NONE,
    /** Reads downwards. */
    QUARTER,
    /** Stands on its head. */
    HALF,
    /** Reads upwards, as in narrow header cells. */
    THREE_QUARTERS;

    /** The turn of writing that runs in a direction on the page, y downwards. */
    public static Turn of(double dx, double dy) {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? NONE : HALF;
        }
        return dy > 0 ? QUARTER : THREE_QUARTERS;
    }

    /** What is left of this turn on a page turned by another. */
    public Turn within(Turn page) {
        return values()[(ordinal() - page.ordinal() + 4) % 4];
    }

    public Turn opposite() {
        return NONE.within(this);
    }

    public boolean sideways() {
        return this == QUARTER || this == THREE_QUARTERS;
    }

    /** Where a place lies once the page is turned back so that writing of this turn stands upright. */
    public double uprightX(double x, double y, double width, double height) {
        return switch (this) {
            case NONE -> x;
            case QUARTER -> y;
            case HALF -> width - x;
            case THREE_QUARTERS -> height - y;
        };
    }

    /** See {@link #uprightX}. */
    public double uprightY(double x, double y, double width, double height) {
        return switch (this) {
            case NONE -> y;
            case QUARTER -> width - x;
            case HALF -> height - y;
            case THREE_QUARTERS -> x;
        };
    }

    /** A box on a page of this size once the page is turned back. */
    public Box upright(Box box, double width, double height) {
        if (box.isNone() || this == NONE) {
            return box;
        }
        double x = uprightX(box.x(), box.y(), width, height);
        double y = uprightY(box.x(), box.y(), width, height);
        double x2 = uprightX(box.right(), box.bottom(), width, height);
        double y2 = uprightY(box.right(), box.bottom(), width, height);
        return new Box(Math.min(x, x2), Math.min(y, y2), Math.abs(x2 - x), Math.abs(y2 - y));
    }
}
