package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.grid.EdgeCell;
import org.zvirka.ingest.grid.EdgeGrid;
import org.zvirka.ingest.grid.Layout;

/** One table of a DOC file. */
final class DocTable {

    private final List<List<EdgeCell>> rows = new ArrayList<>();
    private final DocBody body;
    private int headerRows;

    DocTable(Table table, DocBody body, int level) {
        this.body = body;
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
        if (Layout.hasTables(contents)) {
            body.note(Finding.Kind.TABLE_IN_CELL);
        }
        if (EdgeGrid.coversWords(rows, EdgeGrid.TOLERANCE)) {
            body.note(Finding.Kind.HIDDEN_TEXT);
        }
        List<Row> built = EdgeGrid.rows(rows, EdgeGrid.TOLERANCE);
        return List.of(new org.zvirka.ingest.document.Table(
                Origin.UNKNOWN, built, headerRows, List.of(), org.zvirka.ingest.document.Table.Method.NATIVE, 1));
    }

    private static List<EdgeCell> cells(TableRow row, DocBody body, int level) {
        List<EdgeCell> cells = new ArrayList<>();
        int left = row.numCells() == 0 ? 0 : row.getCell(0).getLeftEdge();
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int right = Math.max(left + 1, cell.getLeftEdge() + cell.getWidth());
            EdgeCell.Merge merge = EdgeCell.Merge.of(cell.isVerticallyMerged(), cell.isFirstVerticallyMerged());
            List<Block> content = body.cell(cell, level, merge != EdgeCell.Merge.CONTINUES);
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                cells.add(cells.removeLast().joined(right, content));
            } else {
                cells.add(new EdgeCell(left, right, merge, content));
            }
            left = right;
        }
        return cells;
    }
}
