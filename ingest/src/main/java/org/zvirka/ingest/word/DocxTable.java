package org.zvirka.ingest.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.grid.EdgeCell;
import org.zvirka.ingest.grid.EdgeGrid;
import org.zvirka.ingest.grid.Layout;
import org.zvirka.ingest.xml.XmlElement;

/** One table of a DOCX file. */
final class DocxTable {

    /** Edges of rows drawn by hand differ by a few points; 5 pt is less than any column is wide. In twips. */
    private static final int TOLERANCE = 100;

    /** Used where the file does not say how wide its columns are: far above the tolerance. */
    private static final int UNKNOWN_WIDTH = 1000;

    /** A row of Word has at most 63 cells; spans beyond this are made up. */
    private static final int MOST_COLUMNS = 1024;

    private final DocxBody body;
    private final List<Integer> edges = new ArrayList<>();
    private final List<List<EdgeCell>> rows = new ArrayList<>();
    private int headerRows;
    private boolean headerGoesOn = true;

    DocxTable(XmlElement table, DocxBody body) {
        this.body = body;
        edges.add(0);
        List<XmlElement> grid =
                table.child("w:tblGrid").map(g -> g.children("w:gridCol")).orElse(List.of());
        boolean known = grid.size() <= MOST_COLUMNS && grid.stream().allMatch(c -> c.number("w:w", 0) > 0);
        if (known) {
            grid.forEach(column -> edges.add(edges.getLast() + column.number("w:w", 0)));
        }
        collect(table);
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
        return List.of(new Table(Origin.UNKNOWN, built, headerRows, List.of(), Table.Method.NATIVE, 1));
    }

    /** Rows stand in the table itself or in content controls and insertions around them. */
    private void collect(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "w:tr" -> row(child);
                case "w:tblPr", "w:tblGrid", "w:sdtPr" -> {
                    // Properties.
                }
                case "w:del", "w:moveFrom" -> body.note(Finding.Kind.TRACKED_CHANGES);
                default -> collect(child);
            }
        }
    }

    private void row(XmlElement row) {
        Optional<XmlElement> properties = row.child("w:trPr");
        if (properties.flatMap(p -> p.child("w:del")).isPresent()) {
            body.note(Finding.Kind.TRACKED_CHANGES);
            return;
        }
        if (properties
                .flatMap(p -> p.child("w:hidden"))
                .filter(DocxStyles::isOn)
                .isPresent()) {
            body.note(Finding.Kind.HIDDEN_TEXT);
            return;
        }
        int before = properties
                .flatMap(p -> p.child("w:gridBefore"))
                .map(g -> g.number("w:val", 0))
                .orElse(0);
        List<EdgeCell> cells = new ArrayList<>();
        cells(row, Math.clamp(before, 0, MOST_COLUMNS), cells);
        rows.add(cells);
        headerGoesOn &= properties
                .flatMap(p -> p.child("w:tblHeader"))
                .filter(DocxStyles::isOn)
                .isPresent();
        headerRows += headerGoesOn ? 1 : 0;
    }

    private int cells(XmlElement parent, int from, List<EdgeCell> cells) {
        int column = from;
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "w:tc" -> column = cell(child, column, cells);
                case "w:trPr", "w:tblPrEx", "w:sdtPr" -> {
                    // Properties.
                }
                default -> column = cells(child, column, cells);
            }
        }
        return column;
    }

    private int cell(XmlElement cell, int column, List<EdgeCell> cells) {
        Optional<XmlElement> properties = cell.child("w:tcPr");
        int span = properties
                .flatMap(p -> p.child("w:gridSpan"))
                .map(s -> s.number("w:val", 1))
                .orElse(1);
        int end = Math.min(MOST_COLUMNS, column + Math.clamp(span, 1, MOST_COLUMNS));
        boolean down = continues(properties, "w:vMerge");
        List<Block> content = down ? List.of() : body.blocks(cell);
        if (continues(properties, "w:hMerge") && !cells.isEmpty()) {
            EdgeCell left = cells.removeLast();
            cells.add(new EdgeCell(left.left(), edge(end), left.continues(), left.content()));
        } else if (edge(end) > edge(column)) {
            cells.add(new EdgeCell(edge(column), edge(end), down, content));
        }
        return end;
    }

    private static boolean continues(Optional<XmlElement> properties, String merge) {
        return properties
                .flatMap(p -> p.child(merge))
                .filter(m -> !m.attribute("w:val", "continue").equals("restart"))
                .isPresent();
    }

    private int edge(int column) {
        while (edges.size() <= column) {
            edges.add(edges.getLast() + UNKNOWN_WIDTH);
        }
        return edges.get(column);
    }
}
