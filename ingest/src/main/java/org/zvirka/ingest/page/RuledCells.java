package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cells that one group of crossing lines makes; spans where lines are missing. */
final class RuledCells {

    /** Boundaries nearer than this are one: no text fits between, double lines and skewed ones do. */
    private static final double NARROWEST = 4.0;

    /** A boundary is there when lines cover this share of it: skewed and interrupted lines leave some out. */
    private static final double COVERED = 0.5;

    private final List<Double> xs;
    private final List<Double> ys;
    private final boolean[][] lineLeft;
    private final boolean[][] lineAbove;

    private RuledCells(List<Double> xs, List<Double> ys, List<Ruling> rulings) {
        this.xs = xs;
        this.ys = ys;
        lineLeft = new boolean[rows()][columns()];
        lineAbove = new boolean[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                lineLeft[r][c] = covered(rulings, Ruling.Direction.VERTICAL, xs.get(c), ys.get(r), ys.get(r + 1));
                lineAbove[r][c] = covered(rulings, Ruling.Direction.HORIZONTAL, ys.get(r), xs.get(c), xs.get(c + 1));
            }
        }
    }

    static Optional<GridFrame> frame(List<Ruling> rulings) {
        List<Double> xs = boundaries(rulings, Ruling.Direction.VERTICAL);
        List<Double> ys = boundaries(rulings, Ruling.Direction.HORIZONTAL);
        if (xs.size() < 2 || ys.size() < 2 || xs.size() + ys.size() < 5) {
            return Optional.empty();
        }
        List<GridFrame.Span> cells = new RuledCells(xs, ys, rulings).cells();
        return cells.size() < 2 ? Optional.empty() : Optional.of(new GridFrame(xs, ys, cells, true, 1));
    }

    /** Where lines of a direction lie, and where lines of the other end beyond them: borders often are not drawn. */
    private static List<Double> boundaries(List<Ruling> rulings, Ruling.Direction direction) {
        List<double[]> places = new ArrayList<>();
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Ruling ruling : rulings) {
            if (ruling.direction() == direction) {
                places.add(new double[] {ruling.position(), ruling.length()});
            } else {
                from = Math.min(from, ruling.from());
                to = Math.max(to, ruling.to());
            }
        }
        List<Double> merged = merged(places);
        if (merged.isEmpty()) {
            return merged;
        }
        if (from < merged.getFirst() - NARROWEST) {
            merged.addFirst(from);
        }
        if (to > merged.getLast() + NARROWEST) {
            merged.addLast(to);
        }
        return merged;
    }

    private static List<Double> merged(List<double[]> places) {
        places.sort(Comparator.comparingDouble(p -> p[0]));
        List<Double> merged = new ArrayList<>();
        double sum = 0;
        double weight = 0;
        double start = Double.NEGATIVE_INFINITY;
        for (double[] place : places) {
            if (weight > 0 && place[0] - start > NARROWEST) {
                merged.add(sum / weight);
                sum = 0;
                weight = 0;
            }
            if (weight == 0) {
                start = place[0];
            }
            sum += place[0] * place[1];
            weight += place[1];
        }
        if (weight > 0) {
            merged.add(sum / weight);
        }
        return merged;
    }

    private static boolean covered(
            List<Ruling> rulings, Ruling.Direction direction, double position, double from, double to) {
        double sum = 0;
        for (Ruling ruling : rulings) {
            if (ruling.direction() == direction && Math.abs(ruling.position() - position) <= NARROWEST) {
                sum += ruling.covered(from, to);
            }
        }
        return sum >= COVERED * (to - from);
    }

    private int rows() {
        return ys.size() - 1;
    }

    private int columns() {
        return xs.size() - 1;
    }

    private List<GridFrame.Span> cells() {
        boolean[][] taken = new boolean[rows()][columns()];
        List<GridFrame.Span> cells = new ArrayList<>();
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (!taken[r][c]) {
                    cells.add(grow(r, c, taken));
                }
            }
        }
        return cells;
    }

    /** The largest rectangle from a corner that no line cuts: to the right as far as open, then down while all of it is. */
    private GridFrame.Span grow(int row, int column, boolean[][] taken) {
        int lastColumn = column;
        while (lastColumn + 1 < columns() && !taken[row][lastColumn + 1] && !lineLeft[row][lastColumn + 1]) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow + 1 < rows() && openBelow(lastRow + 1, column, lastColumn, taken)) {
            lastRow++;
        }
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                taken[r][c] = true;
            }
        }
        return new GridFrame.Span(row, column, lastRow, lastColumn);
    }

    private boolean openBelow(int row, int column, int lastColumn, boolean[][] taken) {
        for (int c = column; c <= lastColumn; c++) {
            if (taken[row][c] || lineAbove[row][c] || (c > column && lineLeft[row][c])) {
                return false;
            }
        }
        return !(lastColumn + 1 < columns() && !lineLeft[row][lastColumn + 1] && !lineAbove[row][lastColumn + 1]);
    }
}
