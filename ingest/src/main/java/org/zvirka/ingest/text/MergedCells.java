package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.text.IndentedCells.RawCell;

/**
 * Makes rows of the cells between which the row cutter cut. Where a cell goes on from the row above, programs that write
 * tables as indented lines leave a lone tab; such a cell becomes part of the one above it, down from the last cell with
 * words and never across a row over the full width. An empty cell is written the same way, so each is reported.
 */
final class MergedCells {

    private final List<List<RawCell>> raw;
    private final int columns;
    private final List<BitSet> goesOn;
    private final List<Finding> findings;

    MergedCells(RowCutter cutter, List<Finding> findings) {
        this.raw = cutter.rows();
        this.columns = cutter.columns();
        this.goesOn = goesOn(raw, columns);
        this.findings = findings;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < raw.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < raw.get(row).size(); column++) {
                if (goesOn(row, column)) {
                    findings.add(Finding.of(Finding.Kind.MERGE_ASSUMED, origin(row), String.valueOf(column + 1)));
                } else {
                    cells.add(cell(row, column));
                }
            }
            rows.add(new Row(origin(row), cells));
        }
        return rows;
    }

    private Cell cell(int row, int column) {
        int below = row + 1;
        while (below < raw.size() && goesOn(below, column)) {
            below++;
        }
        int colSpan = raw.get(row).size() == 1 ? columns : 1;
        String text = raw.get(row).get(column).text().toString();
        return new Cell(InlineMarkup.clean(text), below - row, colSpan, Box.NONE);
    }

    private boolean goesOn(int row, int column) {
        return goesOn.get(row).get(column);
    }

    /** Of each cell, whether it is a lone tab below a cell with words in an unbroken run of full rows. */
    private static List<BitSet> goesOn(List<List<RawCell>> raw, int columns) {
        List<BitSet> found = new ArrayList<>();
        for (int row = 0; row < raw.size(); row++) {
            BitSet here = new BitSet(columns);
            for (int column = 0; row > 0 && isFull(raw, row, columns) && column < columns; column++) {
                boolean belowWords = isFull(raw, row - 1, columns)
                        && !raw.get(row - 1).get(column).isLoneTab();
                boolean lone = raw.get(row).get(column).isLoneTab();
                here.set(column, lone && (belowWords || found.get(row - 1).get(column)));
            }
            found.add(here);
        }
        return found;
    }

    private static boolean isFull(List<List<RawCell>> raw, int row, int columns) {
        return raw.get(row).size() == columns;
    }

    private static Origin origin(int row) {
        return new Origin(0, "", 1, row + 1, Box.NONE);
    }
}
