package org.zvirka.ingest.page;

import java.util.Arrays;
import java.util.List;

/** Tells tables from charts, boxes and page decoration among the grids that lines make. */
final class RuledTables {

    /** Grids of charts and forms are mostly empty; the emptiest plans still fill more than this. */
    private static final double LEAST_FILLED = 0.15;

    /** Boxes of a diagram; fewer cells with text say little. */
    private static final int LEAST_BOXES = 3;

    /** Share of cells with text that touch another: in tables nearly all do, in diagrams hardly any. */
    private static final double BESIDE = 0.35;

    private RuledTables() {}

    static boolean isTable(FilledGrid grid) {
        GridFrame frame = grid.frame();
        long filled = grid.filledCells();
        return frame.columns() >= 2
                && filled >= 2
                && filled >= LEAST_FILLED * frame.cells().size()
                && !isDiagram(grid);
    }

    /** Whether texts stand in boxes apart from each other, joined by lines at most. */
    private static boolean isDiagram(FilledGrid grid) {
        GridFrame frame = grid.frame();
        boolean[][] filled = new boolean[frame.rows()][frame.columns()];
        List<GridFrame.Span> texts = frame.cells().stream()
                .filter(cell -> !grid.words(cell).isEmpty())
                .toList();
        for (GridFrame.Span cell : texts) {
            for (int r = cell.row(); r <= cell.lastRow(); r++) {
                Arrays.fill(filled[r], cell.column(), cell.lastColumn() + 1, true);
            }
        }
        long beside =
                texts.stream().filter(cell -> isBesideAnother(cell, filled)).count();
        long spans = frame.cells().stream()
                .filter(cell -> cell.lastRow() > cell.row() || cell.lastColumn() > cell.column())
                .count();
        return texts.size() >= LEAST_BOXES && spans * 2 >= frame.cells().size() && beside < BESIDE * texts.size();
    }

    private static boolean isBesideAnother(GridFrame.Span cell, boolean[][] filled) {
        for (int r = cell.row(); r <= cell.lastRow(); r++) {
            boolean left = cell.column() > 0 && filled[r][cell.column() - 1];
            boolean right = cell.lastColumn() + 1 < filled[r].length && filled[r][cell.lastColumn() + 1];
            if (left || right) {
                return true;
            }
        }
        for (int c = cell.column(); c <= cell.lastColumn(); c++) {
            boolean above = cell.row() > 0 && filled[cell.row() - 1][c];
            boolean below = cell.lastRow() + 1 < filled.length && filled[cell.lastRow() + 1][c];
            if (above || below) {
                return true;
            }
        }
        return false;
    }
}
