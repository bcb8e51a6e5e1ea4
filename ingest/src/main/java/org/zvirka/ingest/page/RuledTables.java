package org.zvirka.ingest.page;

/** Tells tables from charts, boxes and page decoration among the grids that lines make. */
final class RuledTables {

    /** Grids of charts and forms are mostly empty; the emptiest plans still fill more than this. */
    private static final double LEAST_FILLED = 0.15;

    private RuledTables() {}

    static boolean isTable(FilledGrid grid) {
        GridFrame frame = grid.frame();
        long filled = grid.filledCells();
        return frame.columns() >= 2
                && filled >= 2
                && filled >= LEAST_FILLED * frame.cells().size();
    }
}
