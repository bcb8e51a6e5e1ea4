package org.zvirka.ingest.odf;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.grid.Layout;
import org.zvirka.ingest.xml.XmlElement;

/** One table of an ODT file. */
final class OdfTable {

    /** No printed table has more columns or repeats a row as often. */
    private static final int MOST_SPAN = 1024;

    private final OdfText text;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<List<Block>>> contents = new ArrayList<>();
    private int headerRows;

    OdfTable(XmlElement table, OdfText text) {
        this.text = text;
        collect(table, false);
    }

    /** The table, or what it holds where it only arranges other tables. */
    List<Block> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (Layout.holdsTables(contents)) {
            return Layout.unwrap(contents);
        }
        if (Layout.hasTables(contents)) {
            text.note(Finding.Kind.TABLE_IN_CELL);
        }
        return List.of(
                new Table(Origin.UNKNOWN, rows, Math.min(headerRows, rows.size()), List.of(), Table.Method.NATIVE, 1));
    }

    /** In shapes LibreOffice writes tables under names of its own, which the standard does not have there. */
    static String name(XmlElement element) {
        return element.name().replaceFirst("^loext:table", "table:table");
    }

    private void collect(XmlElement parent, boolean header) {
        for (XmlElement child : parent.children()) {
            switch (name(child)) {
                case "table:table-row" -> row(child, header);
                case "table:table-header-rows" -> collect(child, rows.size() == headerRows);
                case "table:table-rows", "table:table-row-group" -> collect(child, header);
                default -> {
                    // Columns and titles hold no cells.
                }
            }
        }
    }

    private void row(XmlElement row, boolean header) {
        if (row.attribute("table:visibility").equals("collapse")) {
            text.note(Finding.Kind.HIDDEN_TEXT);
            return;
        }
        int times = Math.clamp(row.number("table:number-rows-repeated", 1), 1, MOST_SPAN);
        for (int i = 0; i < times; i++) {
            List<Cell> cells = new ArrayList<>();
            List<List<Block>> content = new ArrayList<>();
            row.children().stream()
                    .filter(cell -> name(cell).equals("table:table-cell"))
                    .forEach(cell -> cell(cell, cells, content));
            rows.add(new Row(Origin.UNKNOWN, cells));
            contents.add(content);
            headerRows += header ? 1 : 0;
        }
    }

    private void cell(XmlElement cell, List<Cell> cells, List<List<Block>> content) {
        int times = Math.clamp(cell.number("table:number-columns-repeated", 1), 1, MOST_SPAN);
        int rowSpan = Math.clamp(cell.number("table:number-rows-spanned", 1), 1, 1 << 20);
        int colSpan = Math.clamp(cell.number("table:number-columns-spanned", 1), 1, MOST_SPAN);
        List<Block> blocks = text.blocks(cell);
        for (int i = 0; i < times; i++) {
            cells.add(new Cell(Layout.text(blocks), rowSpan, colSpan, Box.NONE));
            content.add(blocks);
        }
    }
}
