package org.zvirka.ingest.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.grid.EdgeCell;
import org.zvirka.ingest.grid.EdgeGrid;
import org.zvirka.ingest.grid.Layout;

/** A table at one level of nesting, being read. For one thread. */
final class TableUnderWay {

    /** For cells beyond those the row describes. In twips. */
    private static final int UNKNOWN_WIDTH = 1000;

    private final List<List<EdgeCell>> rows = new ArrayList<>();
    private final List<List<Block>> cells = new ArrayList<>();
    private List<Block> content = new ArrayList<>();
    private int headerRows;

    /** Where paragraphs and nested tables of the cell under way go. */
    List<Block> content() {
        return content;
    }

    boolean isEmpty() {
        return rows.isEmpty() && cells.isEmpty() && content.isEmpty();
    }

    void endCell() {
        cells.add(content);
        content = new ArrayList<>();
    }

    void endRow(RowShape shape) {
        if (!content.isEmpty()) {
            endCell();
        }
        List<RowShape.Shape> shapes = shape.shapes();
        dropUndescribed(shapes.size());
        List<EdgeCell> row = new ArrayList<>();
        int left = shape.leftEdge();
        for (int i = 0; i < Math.max(cells.size(), shapes.size()); i++) {
            boolean described = i < shapes.size();
            int right = described ? Math.max(shapes.get(i).right(), left + 1) : left + UNKNOWN_WIDTH;
            boolean across = described && shapes.get(i).across() && !row.isEmpty();
            EdgeCell.Merge merge = described ? shapes.get(i).merge() : EdgeCell.Merge.NONE;
            List<Block> inside = i < cells.size() ? cells.get(i) : List.of();
            if (across) {
                row.add(row.removeLast().joined(right, inside));
            } else {
                row.add(new EdgeCell(left, right, merge, inside));
            }
            left = right;
        }
        headerRows += shape.isHeader() && headerRows == rows.size() ? 1 : 0;
        rows.add(row);
        cells.clear();
    }

    /** Behind a nested table LibreOffice ends more cells than the row has; those are empty and not printed. */
    private void dropUndescribed(int described) {
        while (described > 0 && cells.size() > described && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    /** The table, or what it holds where it only arranges other tables. */
    List<Block> blocks(RowShape last, Consumer<Finding.Kind> findings) {
        if (!cells.isEmpty() || !content.isEmpty()) {
            endRow(last);
        }
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
            findings.accept(Finding.Kind.TABLE_IN_CELL);
        }
        if (EdgeGrid.coversWords(rows, EdgeGrid.TOLERANCE)) {
            findings.accept(Finding.Kind.HIDDEN_TEXT);
        }
        List<Row> built = EdgeGrid.rows(rows, EdgeGrid.TOLERANCE);
        return List.of(new Table(Origin.UNKNOWN, built, headerRows, List.of(), Table.Method.NATIVE, 1));
    }
}
