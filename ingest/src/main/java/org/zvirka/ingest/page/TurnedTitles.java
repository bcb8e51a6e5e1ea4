package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.zvirka.ingest.document.Box;

/**
 * Titles of columns printed sideways to save room, over or beside the upright ones of a table found by alignment. Writing
 * along the edge of a page is none: titles stand over several columns.
 */
final class TurnedTitles {

    /** White space between sideways titles and the rows below, in sizes of the titles. */
    private static final double REACH = 2;

    private static final int LEAST = 2;

    private final GridFrame frame;
    private final List<Word> titles;

    /** @param turned words of the page that are not upright */
    TurnedTitles(GridFrame frame, List<Word> turned) {
        this.frame = frame;
        this.titles = turned.stream()
                .filter(word -> word.turn().sideways() && isOver(word))
                .toList();
    }

    private boolean isOver(Word word) {
        double top = frame.ys().getFirst() - REACH * word.fontSize();
        double middle = frame.ys().get(frame.rows() / 2);
        Box box = word.box();
        return word.centreX() > frame.xs().getFirst()
                && word.centreX() < frame.xs().getLast()
                && box.bottom() < middle
                && reachesDown(box, top);
    }

    /** The last word of a title stands near the rows, the others above it. */
    private static boolean reachesDown(Box box, double top) {
        return box.bottom() + 10 * box.width() > top;
    }

    List<Word> words() {
        return areTitles() ? titles : List.of();
    }

    private boolean areTitles() {
        TreeSet<Integer> columns = new TreeSet<>();
        for (Word word : titles) {
            columns.add(column(word));
        }
        return columns.size() >= LEAST;
    }

    private int column(Word word) {
        int column = 0;
        while (column + 1 < frame.columns() && word.centreX() > frame.xs().get(column + 1)) {
            column++;
        }
        return column;
    }

    /** The frame with a first row that holds the sideways titles and the upright ones beside them. */
    GridFrame frame() {
        if (!areTitles()) {
            return frame;
        }
        double top = titles.stream().mapToDouble(w -> w.box().y()).min().orElse(0) - 1;
        double bottom = titles.stream().mapToDouble(w -> w.box().bottom()).max().orElse(0);
        int beside = 0;
        while (beside < frame.rows() - 1 && (frame.ys().get(beside) + frame.ys().get(beside + 1)) / 2 < bottom) {
            beside++;
        }
        int rows = beside;
        boolean cut = frame.cells().stream().anyMatch(c -> c.row() < rows && c.lastRow() >= rows);
        return cut ? frame : withTitles(Math.min(top, frame.ys().getFirst()), bottom, rows);
    }

    /** The first rows made one. */
    private GridFrame withTitles(double top, double bottom, int beside) {
        List<Double> ys = new ArrayList<>(List.of(top));
        List<Double> below = frame.ys().subList(beside, frame.ys().size());
        ys.addAll(below);
        double next = (below.get(0) + below.get(1)) / 2;
        ys.set(1, Math.clamp(bottom, Math.min(below.get(0), next), next));
        List<GridFrame.Span> cells = new ArrayList<>();
        for (int c = 0; c < frame.columns(); c++) {
            cells.add(new GridFrame.Span(0, c, 0, c));
        }
        for (GridFrame.Span cell : frame.cells()) {
            if (cell.row() >= beside) {
                int down = 1 - beside;
                cells.add(
                        new GridFrame.Span(cell.row() + down, cell.column(), cell.lastRow() + down, cell.lastColumn()));
            }
        }
        return new GridFrame(frame.xs(), ys, cells, frame.ruled(), frame.confidence());
    }
}
