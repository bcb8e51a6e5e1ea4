package org.zvirka.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path under construction, in places on the page as displayed. */
final class DrawnPath {

    /** More corners than a path of lines needs; maps and drawings have more and are no tables. */
    private static final int MOST_POINTS = 20_000;

    /** A part of a path. */
    static final class Part {
        private final List<Point2D> points = new ArrayList<>();
        private boolean curved;
        private boolean closed;

        List<Point2D> points() {
            return points;
        }

        boolean curved() {
            return curved;
        }

        boolean closed() {
            return closed;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private int points;

    void move(Point2D point) {
        parts.add(new Part());
        add(point);
    }

    void line(Point2D point) {
        if (parts.isEmpty()) {
            parts.add(new Part());
        }
        add(point);
    }

    void curve(Point2D point) {
        line(point);
        parts.getLast().curved = true;
    }

    void close() {
        if (parts.isEmpty() || parts.getLast().closed) {
            return;
        }
        Part part = parts.getLast();
        part.closed = true;
        // What follows without a move starts where this part began.
        if (!part.points.isEmpty()) {
            parts.add(new Part());
            parts.getLast().points.add(part.points.getFirst());
        }
    }

    void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        move(a);
        add(b);
        add(c);
        add(d);
        parts.getLast().closed = true;
    }

    private void add(Point2D point) {
        if (points < MOST_POINTS) {
            points++;
            parts.getLast().points.add(point);
        }
    }

    @Nullable
    Point2D current() {
        if (parts.isEmpty() || parts.getLast().points.isEmpty()) {
            return null;
        }
        return parts.getLast().points.getLast();
    }

    List<Part> parts() {
        return parts;
    }

    void clear() {
        parts.clear();
        points = 0;
    }
}
