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

    /** Used where the file does not say how wide its columns are: far above the tolerance. */
    private static final int UNKNOWN_WIDTH = 1000;

    /** A row of Word has at most 63 cells; spans beyond this are made up. */
    private static final int MOST_COLUMNS = 1024;

    private final DocxBody body;
    private final List<Integer> edges = new ArrayList<>();
    private final List<List<EdgeCell>> rows = new ArrayList<>();
    private final int knownColumns;
    private int headerRows;
    private boolean headerGoesOn = true;

    /** Left edge of the cells under way that a tracked change deleted, -1 for none: the next cell takes their place. */
    private int deleted = -1;

    DocxTable(XmlElement table, DocxBody body) {
        this.body = body;
        edges.add(0);
        List<XmlElement> grid =
                table.child("w:tblGrid").map(g -> g.children("w:gridCol")).orElse(List.of());
        boolean known = grid.size() <= MOST_COLUMNS && grid.stream().allMatch(c -> c.number("w:w", 0) > 0);
        if (known) {
            grid.forEach(column -> edges.add(edges.getLast() + column.number("w:w", 0)));
        }
        knownColumns = edges.size() - 1;
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
        if (Layout.hasTables(contents)) {
            body.note(Finding.Kind.TABLE_IN_CELL);
        }
        if (EdgeGrid.coversWords(rows, EdgeGrid.TOLERANCE)) {
            body.note(Finding.Kind.HIDDEN_TEXT);
        }
        List<Row> built = EdgeGrid.rows(rows, EdgeGrid.TOLERANCE);
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
                case "mc:AlternateContent" -> collect(DocxRuns.chosen(child));
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
        if (properties.flatMap(p -> p.child("w:ins")).isPresent()) {
            body.note(Finding.Kind.TRACKED_CHANGES);
        }
        int before = properties
                .flatMap(p -> p.child("w:gridBefore"))
                .map(g -> g.number("w:val", 0))
                .orElse(0);
        List<EdgeCell> cells = new ArrayList<>();
        deleted = -1;
        cells(row, Math.clamp(before, 0, MOST_COLUMNS), cells);
        rows.add(byWidths(row, cells));
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
                case "mc:AlternateContent" -> column = cells(DocxRuns.chosen(child), column, cells);
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
        if (properties.flatMap(p -> p.child("w:cellDel")).isPresent()) {
            body.note(Finding.Kind.TRACKED_CHANGES);
            deleted = deleted < 0 ? edge(column) : deleted;
            return end;
        }
        boolean across = properties
                .flatMap(p -> p.child("w:hMerge"))
                .filter(m -> !m.attribute("w:val", "continue").equals("restart"))
                .isPresent();
        List<Block> content = body.blocks(cell, merge(properties) != EdgeCell.Merge.CONTINUES);
        int left = deleted < 0 ? edge(column) : deleted;
        deleted = -1;
        if (across && !cells.isEmpty()) {
            cells.add(cells.removeLast().joined(edge(end), content));
        } else if (edge(end) > left) {
            cells.add(new EdgeCell(left, edge(end), merge(properties), content));
        }
        return end;
    }

    /** Merged down as said, or as a tracked change makes it. */
    private static EdgeCell.Merge merge(Optional<XmlElement> properties) {
        Optional<String> tracked =
                properties.flatMap(p -> p.child("w:cellMerge")).map(m -> m.attribute("w:vMerge"));
        if (tracked.filter(value -> !value.isEmpty()).isPresent()) {
            return EdgeCell.Merge.of(true, tracked.get().equals("rest"));
        }
        Optional<XmlElement> merge = properties.flatMap(p -> p.child("w:vMerge"));
        boolean first =
                merge.filter(m -> m.attribute("w:val").equals("restart")).isPresent();
        return EdgeCell.Merge.of(merge.isPresent(), first);
    }

    /**
     * Some programs say how many columns a cell covers by its width alone: where a row is short of cells and their widths
     * end on lines of the table, the widths are believed.
     */
    private List<EdgeCell> byWidths(XmlElement row, List<EdgeCell> cells) {
        List<XmlElement> all = row.children("w:tc");
        boolean plain = all.size() == cells.size()
                && cells.size() < knownColumns
                && row.path("w:trPr", "w:gridBefore").isEmpty()
                && all.stream()
                        .allMatch(cell -> cell.path("w:tcPr", "w:gridSpan").isEmpty());
        if (!plain) {
            return cells;
        }
        List<EdgeCell> wider = new ArrayList<>();
        int left = edges.getFirst();
        for (int i = 0; i < cells.size(); i++) {
            int right = nearestEdge(left + width(all.get(i)));
            if (right <= left) {
                return cells;
            }
            wider.add(
                    new EdgeCell(left, right, cells.get(i).merge(), cells.get(i).content()));
            left = right;
        }
        return wider;
    }

    private static int width(XmlElement cell) {
        return cell.path("w:tcPr", "w:tcW")
                .filter(width -> width.attribute("w:type", "dxa").equals("dxa"))
                .map(width -> width.number("w:w", 0))
                .orElse(0);
    }

    /** The line of the table at a place, -1 where there is none. */
    private int nearestEdge(int x) {
        return edges.stream()
                .filter(edge -> Math.abs(edge - x) <= EdgeGrid.TOLERANCE)
                .findFirst()
                .orElse(-1);
    }

    private int edge(int column) {
        while (edges.size() <= column) {
            edges.add(edges.getLast() + UNKNOWN_WIDTH);
        }
        return edges.get(column);
    }
}
