package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.grid.EdgeCell;
import org.zvirka.ingest.grid.EdgeGrid;
import org.zvirka.ingest.grid.Layout;

/** One table of a DOC file. */
final class DocTable {

    /** As for DOCX: edges of rows drawn by hand differ by a few points. In twips. */
    private static final int TOLERANCE = 100;

    private final List<List<EdgeCell>> rows = new ArrayList<>();
    private int headerRows;

    DocTable(Table table, DocBody body, int level) {
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            headerRows += row.isTableHeader() && headerRows == r ? 1 : 0;
            rows.add(cells(row, body, level));
        }
    }

    /** The table, or what it holds where it only arranges other tables. */
    List<Block> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<List<List<Block>>> contents = rows.stream()
                .map(row -> row.stream().map(EdgeCell::content).toList())
                .toList();
        if (Layout.holdsTables(contents)) {
            return Layout.unwrap(contents);
        }
        List<Row> built = EdgeGrid.rows(rows, TOLERANCE);
        return List.of(new org.zvirka.ingest.document.Table(
                Origin.UNKNOWN, built, headerRows, List.of(), org.zvirka.ingest.document.Table.Method.NATIVE, 1));
    }

    private static List<EdgeCell> cells(TableRow row, DocBody body, int level) {
        List<EdgeCell> cells = new ArrayList<>();
        int left = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int right = Math.max(left + 1, cell.getLeftEdge() + cell.getWidth());
            boolean down = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                EdgeCell before = cells.removeLast();
                cells.add(new EdgeCell(before.left(), right, before.continues(), before.content()));
            } else {
                cells.add(new EdgeCell(left, right, down, down ? List.of() : body.blocks(cell, level)));
            }
            left = right;
        }
        return cells;
    }
}
