package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Grid;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Table;

/**
 * One printed row laid out on the columns of its table: every column answers with the text of the cell that covers it.
 *
 * @param cells one per column
 * @param firstOfPart whether it is the first row of a printed part that is neither header nor column numbers
 * @param width columns its table part has
 * @param printedCells cells that begin in this row, before any laying out
 */
record Line(Origin origin, List<Spot> cells, boolean firstOfPart, int width, int printedCells) {

    /**
     * A column's place in a row.
     *
     * @param text with line breaks between paragraphs
     * @param own whether the cell begins in this row; false where a cell reaches down from above
     * @param span columns the cell covers, counted from its first; 0 for the columns behind the first
     */
    record Spot(String text, boolean own, int span) {

        static final Spot EMPTY = new Spot("", true, 1);

        boolean isBlank() {
            return text.isBlank();
        }

        String line() {
            return Cell.of(text).line();
        }
    }

    Line {
        cells = List.copyOf(cells);
    }

    static List<Line> of(Table table) {
        Grid grid = Grid.of(table);
        List<Line> lines = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            List<Spot> spots = new ArrayList<>();
            for (int c = 0; c < grid.columns(); c++) {
                spots.add(spot(grid, r, c));
            }
            lines.add(new Line(
                    table.rows().get(r).origin(),
                    spots,
                    false,
                    grid.columns(),
                    table.rows().get(r).cells().size()));
        }
        return lines;
    }

    private static Spot spot(Grid grid, int row, int column) {
        return grid.at(row, column)
                .map(slot -> slot.column() == column
                        ? new Spot(
                                slot.cell().text(),
                                slot.row() == row,
                                slot.cell().colSpan())
                        : new Spot("", slot.row() == row, 0))
                .orElse(Spot.EMPTY);
    }

    boolean isBlank() {
        return cells.stream().allMatch(Spot::isBlank);
    }

    /** Columns whose own cell has text. */
    List<Integer> filled() {
        List<Integer> filled = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).own() && !cells.get(c).isBlank()) {
                filled.add(c);
            }
        }
        return filled;
    }

    /** Whether the row counts its columns: 1, 2, 3, ... */
    boolean countsColumns() {
        int expected = 1;
        for (Spot spot : cells) {
            if (spot.span() == 0) {
                continue;
            }
            String text = spot.line().replaceAll("[.)]$", "");
            if (!text.equals(String.valueOf(expected))) {
                return false;
            }
            expected++;
        }
        return expected > 2;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Spot spot : cells) {
            if (spot.own() && !spot.isBlank()) {
                text.append(text.isEmpty() ? "" : " | ").append(spot.line());
            }
        }
        return text.toString();
    }

    Line asFirstOfPart() {
        return new Line(origin, cells, true, width, printedCells);
    }

    Line withCells(List<Spot> laidOut) {
        return new Line(origin, laidOut, firstOfPart, width, printedCells);
    }
}
