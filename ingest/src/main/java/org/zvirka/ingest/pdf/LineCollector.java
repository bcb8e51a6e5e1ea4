package org.zvirka.ingest.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.page.Ruling;

/** Takes lines and filled areas out of drawn paths. Places are those of the page as displayed. */
final class LineCollector {

    /** Filled shapes up to this thick are lines. */
    static final double THIN = 3;

    /** Thicker ones are lines up to this thickness if they are this many times as long. */
    private static final double THICK = 7;

    private static final double LONG = 20;

    /** Rise of a line that still counts as level: about one degree and a half. */
    private static final double SKEW = 0.026;

    /** Lines shorter than this have no measurable direction of their own. */
    private static final double SHORT = 2;

    /** Share of a shape's outline that is slanted or curved; boxes with round corners have little. */
    private static final double FIGURE = 0.4;

    /** More lines than any ruled page has; a drawing has more. */
    private static final int MOST = 60_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> shades = new ArrayList<>();
    private final List<Box> figures = new ArrayList<>();
    private final List<Double> angles = new ArrayList<>();

    List<Ruling> rulings() {
        return rulings;
    }

    List<Box> shades() {
        return shades;
    }

    /** Where shapes of curves and slanted lines are drawn. */
    List<Box> figures() {
        return figures;
    }

    /** The middle one of the angles of long level lines in radians, 0 where there are too few. */
    double skew() {
        if (angles.size() < 4) {
            return 0;
        }
        List<Double> sorted = angles.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** @param visible whether the colour differs from paper */
    void stroke(DrawnPath path, double thickness, boolean visible, Rectangle2D clip) {
        if (!visible) {
            return;
        }
        for (DrawnPath.Part part : path.parts()) {
            List<Point2D> points = part.points();
            figure(part, clip);
            if (part.curved()) {
                continue;
            }
            for (int i = 1; i < points.size(); i++) {
                line(points.get(i - 1), points.get(i), thickness, clip);
            }
            if (part.closed() && points.size() > 2) {
                line(points.getLast(), points.getFirst(), thickness, clip);
            }
        }
    }

    /** @param visible whether the colour differs from paper */
    void fill(DrawnPath path, boolean visible, Rectangle2D clip) {
        for (DrawnPath.Part part : path.parts()) {
            List<Point2D> corners = corners(part);
            if (visible) {
                figure(part, clip);
            }
            if (part.curved() || corners.size() < 2 || corners.size() > 4) {
                continue;
            }
            Rectangle2D box = bounds(corners).createIntersection(clip);
            if (box.getWidth() < 0 || box.getHeight() < 0) {
                continue;
            }
            if (corners.size() == 4 && thin(box)) {
                box(box, visible);
            } else if (corners.size() == 4 && thinQuad(corners)) {
                bar(corners, clip);
            } else {
                box(box, visible);
            }
        }
    }

    /** A filled box, e.g. a picture stretched to a line. */
    void box(Rectangle2D box, boolean visible) {
        if (!visible || rulings.size() + shades.size() >= MOST) {
            return;
        }
        if (!thin(box)) {
            shades.add(new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
        } else if (box.getWidth() >= box.getHeight()) {
            rulings.add(Ruling.horizontal(box.getCenterY(), box.getMinX(), box.getMaxX(), box.getHeight()));
        } else {
            rulings.add(Ruling.vertical(box.getCenterX(), box.getMinY(), box.getMaxY(), box.getWidth()));
        }
    }

    private void figure(DrawnPath.Part part, Rectangle2D clip) {
        if (figures.size() < MOST && part.slanted() >= FIGURE) {
            Rectangle2D box = bounds(part.points()).createIntersection(clip);
            if (box.getWidth() >= 0 && box.getHeight() >= 0) {
                figures.add(new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()));
            }
        }
    }

    private static boolean thin(Rectangle2D box) {
        double thickness = Math.min(box.getWidth(), box.getHeight());
        double length = Math.max(box.getWidth(), box.getHeight());
        return thickness <= THIN || thickness <= THICK && length >= LONG * thickness;
    }

    private static boolean thinQuad(List<Point2D> corners) {
        double a = corners.get(0).distance(corners.get(1));
        double b = corners.get(1).distance(corners.get(2));
        return Math.min(a, b) <= THIN && Math.max(a, b) >= LONG;
    }

    private void bar(List<Point2D> c, Rectangle2D clip) {
        boolean firstLong = c.get(0).distance(c.get(1)) > c.get(1).distance(c.get(2));
        Point2D from = firstLong ? middle(c.get(0), c.get(3)) : middle(c.get(0), c.get(1));
        Point2D to = firstLong ? middle(c.get(1), c.get(2)) : middle(c.get(2), c.get(3));
        line(from, to, 1, clip);
    }

    private void line(Point2D from, Point2D to, double thickness, Rectangle2D clip) {
        double dx = Math.abs(to.getX() - from.getX());
        double dy = Math.abs(to.getY() - from.getY());
        if (rulings.size() + shades.size() >= MOST || !(dx + dy < 100_000)) {
            return;
        }
        double x = (from.getX() + to.getX()) / 2;
        double y = (from.getY() + to.getY()) / 2;
        if (dy <= Math.max(SKEW * dx, 0.5) && dx >= dy) {
            double left = Math.max(Math.min(from.getX(), to.getX()), clip.getMinX());
            double right = Math.min(Math.max(from.getX(), to.getX()), clip.getMaxX());
            if (left <= right && y >= clip.getMinY() - thickness && y <= clip.getMaxY() + thickness) {
                rulings.add(Ruling.horizontal(y, left, right, thickness));
                angle(from, to, dx);
            }
        } else if (dx <= Math.max(SKEW * dy, 0.5)) {
            double top = Math.max(Math.min(from.getY(), to.getY()), clip.getMinY());
            double bottom = Math.min(Math.max(from.getY(), to.getY()), clip.getMaxY());
            if (top <= bottom && x >= clip.getMinX() - thickness && x <= clip.getMaxX() + thickness) {
                rulings.add(Ruling.vertical(x, top, bottom, thickness));
            }
        }
    }

    private void angle(Point2D from, Point2D to, double dx) {
        if (dx > 20 * SHORT) {
            boolean forward = to.getX() > from.getX();
            double rise = forward ? to.getY() - from.getY() : from.getY() - to.getY();
            angles.add(Math.atan2(rise, dx));
        }
    }

    private static List<Point2D> corners(DrawnPath.Part part) {
        List<Point2D> corners = new ArrayList<>();
        for (Point2D point : part.points()) {
            if (corners.isEmpty() || corners.getLast().distance(point) > 0.01) {
                corners.add(point);
            }
        }
        while (corners.size() > 1 && corners.getLast().distance(corners.getFirst()) <= 0.01) {
            corners.removeLast();
        }
        return corners;
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        Rectangle2D box = new Rectangle2D.Double(
                points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(box::add);
        return box;
    }

    private static Point2D middle(Point2D a, Point2D b) {
        return new Point2D.Double((a.getX() + b.getX()) / 2, (a.getY() + b.getY()) / 2);
    }
}
