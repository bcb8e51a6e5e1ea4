package org.zvirka.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.grid.EdgeCell;

/** The row under description: {@code \trowd} to the last {@code \cellx}. For one thread. */
final class RowShape {

    /** Word allows 63 cells in a row. */
    private static final int MOST_CELLS = 1024;

    /** Used where two cells claim the same edge. In twips. */
    private static final int LEAST_WIDTH = 1;

    /** How a cell is described: its right edge and its merge marks. */
    record Shape(int right, EdgeCell.Merge merge, boolean across) {}

    private final List<Shape> shapes = new ArrayList<>();
    private int left;
    private boolean header;
    private EdgeCell.Merge merge = EdgeCell.Merge.NONE;
    private boolean across;

    void reset() {
        shapes.clear();
        left = 0;
        header = false;
        merge = EdgeCell.Merge.NONE;
        across = false;
    }

    void left(int twips) {
        left = twips;
    }

    void header() {
        header = true;
    }

    void beginsMerge() {
        merge = EdgeCell.Merge.STARTS;
    }

    void mergedDown() {
        merge = EdgeCell.Merge.CONTINUES;
    }

    void mergedAcross() {
        across = true;
    }

    void cell(int right) {
        int before = shapes.isEmpty() ? Integer.MIN_VALUE / 2 : shapes.getLast().right();
        if (shapes.size() < MOST_CELLS) {
            shapes.add(new Shape(Math.max(right, before + LEAST_WIDTH), merge, across));
        }
        merge = EdgeCell.Merge.NONE;
        across = false;
    }

    boolean isHeader() {
        return header;
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /** Left edge of the first cell: as said, but never right of where that cell ends. */
    int leftEdge() {
        return shapes.isEmpty() ? left : Math.min(left, shapes.getFirst().right() - LEAST_WIDTH);
    }
}
