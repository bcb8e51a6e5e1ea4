package org.zvirka.ingest.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path under construction, in places on the page as displayed. */
final class DrawnPath {

    /** More corners than a path of lines needs; maps and drawings have more and are no tables. */
    private static final int MOST_POINTS = 20_000;

    /** Lines that rise or lean by less of their length are level or upright: five degrees. */
    private static final double SLANT = 0.087;

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

        /** The share of its length that is neither level nor upright, curves taken as straight from end to end. */
        double slanted() {
            double slanted = 0;
            double all = 0;
            for (int i = 1; i < points.size(); i++) {
                double dx = Math.abs(points.get(i).getX() - points.get(i - 1).getX());
                double dy = Math.abs(points.get(i).getY() - points.get(i - 1).getY());
                double length = Math.hypot(dx, dy);
                all += length;
                slanted += Math.min(dx, dy) > SLANT * length ? length : 0;
            }
            return all > 0 ? slanted / all : 0;
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
