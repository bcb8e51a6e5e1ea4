package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Parts cells of a drawn grid whose lines were left out: rows drawn without the lines between their columns, and columns
 * drawn without the lines between their rows. The text must stand clearly apart, since a heading over several columns
 * and a list within a cell look much the same.
 */
final class PartedCells {

    /** White space between columns is at least this wide, in sizes. */
    private static final double WIDE = 0.9;

    /** Share of columns a row must fill to have lost its lines; a heading with a number fills two. */
    private static final double FILLED = 0.6;

    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_LINES = 3;

    /** Share of lines that must be full, and of texts that must be figures, for lines to be rows. */
    private static final double MOSTLY = 0.8;

    private static final double FIGURES = 0.5;

    private PartedCells() {}

    static GridFrame of(GridFrame frame, List<Word> words) {
        return rows(columns(frame, words), words);
    }

    private static GridFrame columns(GridFrame frame, List<Word> words) {
        FilledGrid grid = FilledGrid.of(frame, words);
        List<GridFrame.Span> cells = new ArrayList<>();
        for (GridFrame.Span cell : frame.cells()) {
            if (standsInColumns(frame, cell, grid.words(cell))) {
                for (int c = cell.column(); c <= cell.lastColumn(); c++) {
                    cells.add(new GridFrame.Span(cell.row(), c, cell.lastRow(), c));
                }
            } else {
                cells.add(cell);
            }
        }
        return cells.size() == frame.cells().size() ? frame : sorted(frame, frame.ys(), cells);
    }

    private static GridFrame sorted(GridFrame frame, List<Double> ys, List<GridFrame.Span> cells) {
        cells.sort(Comparator.comparingInt(GridFrame.Span::row).thenComparingInt(GridFrame.Span::column));
        return new GridFrame(frame.xs(), ys, cells, frame.ruled(), frame.confidence());
    }

    private static boolean standsInColumns(GridFrame frame, GridFrame.Span cell, List<Word> words) {
        int columns = cell.lastColumn() - cell.column() + 1;
        if (columns < LEAST_COLUMNS || words.isEmpty()) {
            return false;
        }
        boolean[] filled = new boolean[columns];
        for (TextLine line : TextLine.lines(words)) {
            if (!standsInColumns(frame, cell, line, filled)) {
                return false;
            }
        }
        int count = 0;
        for (boolean one : filled) {
            count += one ? 1 : 0;
        }
        return count >= FILLED * columns;
    }

    private static boolean standsInColumns(GridFrame frame, GridFrame.Span cell, TextLine line, boolean[] filled) {
        double right = Double.NEGATIVE_INFINITY;
        int last = -1;
        for (Word word : line.words()) {
            int column = column(frame, cell, word.centreX());
            double from = frame.xs().get(cell.column() + column);
            double to = frame.xs().get(cell.column() + column + 1);
            boolean over = word.box().x() < from - 1 || word.box().right() > to + 1;
            boolean close = column != last && last >= 0 && word.box().x() - right < WIDE * word.fontSize();
            if (over || close) {
                return false;
            }
            filled[column] = true;
            last = column;
            right = word.box().right();
        }
        return true;
    }

    private static int column(GridFrame frame, GridFrame.Span cell, double x) {
        int column = 0;
        while (cell.column() + column < cell.lastColumn() && x > frame.xs().get(cell.column() + column + 1)) {
            column++;
        }
        return column;
    }

    private static GridFrame rows(GridFrame frame, List<Word> words) {
        FilledGrid grid = FilledGrid.of(frame, words);
        List<Double> ys = new ArrayList<>(List.of(frame.ys().getFirst()));
        List<GridFrame.Span> cells = new ArrayList<>();
        for (int r = 0; r < frame.rows(); r++) {
            int row = r;
            List<GridFrame.Span> begun =
                    frame.cells().stream().filter(c -> c.row() == row).toList();
            List<Double> cuts = cuts(frame, grid, begun);
            int top = ys.size() - 1;
            for (GridFrame.Span cell : begun) {
                for (int k = 0; cuts.isEmpty() ? k < 1 : k <= cuts.size(); k++) {
                    int down = cuts.isEmpty() ? cell.lastRow() - cell.row() : 0;
                    cells.add(new GridFrame.Span(top + k, cell.column(), top + k + down, cell.lastColumn()));
                }
            }
            ys.addAll(cuts);
            ys.add(frame.ys().get(r + 1));
        }
        return ys.size() == frame.ys().size() ? frame : sorted(frame, ys, cells);
    }

    /** Where a row must be cut because each of its lines is a row; empty if it is one row. */
    private static List<Double> cuts(GridFrame frame, FilledGrid grid, List<GridFrame.Span> begun) {
        boolean plain = begun.size() == frame.columns()
                && begun.stream().allMatch(c -> c.row() == c.lastRow() && c.column() == c.lastColumn());
        if (!plain || begun.size() < 2) {
            return List.of();
        }
        List<Word> words = begun.stream().flatMap(c -> grid.words(c).stream()).toList();
        List<TextLine> lines = TextLine.lines(words);
        if (lines.size() < LEAST_LINES) {
            return List.of();
        }
        List<List<Fragment>> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            parts.add(fragments(frame, i, lines.get(i)));
        }
        if (!areRows(parts, frame.columns())) {
            return List.of();
        }
        double[] rights = new double[frame.columns()];
        for (List<Fragment> line : parts) {
            line.forEach(f ->
                    rights[f.to()] = Math.max(rights[f.to()], f.line().box().right()));
        }
        List<Double> cuts = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            if (LineEvidence.of(parts.get(i - 1), parts.get(i), rights) > 0) {
                cuts.add((lines.get(i - 1).box().bottom() + lines.get(i).box().y()) / 2);
            }
        }
        return cuts;
    }

    private static List<Fragment> fragments(GridFrame frame, int order, TextLine line) {
        List<Fragment> fragments = new ArrayList<>();
        for (int c = 0; c < frame.columns(); c++) {
            double from = frame.xs().get(c);
            double to = frame.xs().get(c + 1);
            List<Word> inside = line.words().stream()
                    .filter(w -> w.centreX() >= from && w.centreX() < to)
                    .toList();
            if (!inside.isEmpty()) {
                fragments.add(new Fragment(order, c, c, TextLine.of(inside)));
            }
        }
        return fragments;
    }

    private static boolean areRows(List<List<Fragment>> lines, int columns) {
        int full = 0;
        int figures = 0;
        int texts = 0;
        for (List<Fragment> line : lines) {
            full += line.size() >= Math.max(2, FILLED * columns) ? 1 : 0;
            for (Fragment fragment : line) {
                if (fragment.from() > 0) {
                    texts++;
                    figures += LineEvidence.numeric(fragment.line().text()) ? 1 : 0;
                }
            }
        }
        return full >= MOSTLY * lines.size() && figures >= FIGURES * texts;
    }
}
