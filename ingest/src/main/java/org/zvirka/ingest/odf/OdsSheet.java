package org.zvirka.ingest.odf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.grid.SheetBuilder;
import org.zvirka.ingest.grid.SheetCells.Region;
import org.zvirka.ingest.xml.XmlElement;

/** Takes one sheet of an ODS file into a builder, repeated rows and cells told apart from empty stretches. */
final class OdsSheet {

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;

    /** A filled row or cell that repeats oftener than this is decoration. */
    private static final int MOST_REPEATS = 10_000;

    private final SheetBuilder sheet;
    private int row;
    private int column;

    OdsSheet(SheetBuilder sheet) {
        this.sheet = sheet;
    }

    void read(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "table:table-column" -> column(child);
                case "table:table-row" -> row(child);
                case "table:shapes" -> boxes(child);
                case "table:table-columns",
                        "table:table-column-group",
                        "table:table-header-columns",
                        "table:table-rows",
                        "table:table-row-group",
                        "table:table-header-rows" -> read(child);
                default -> {
                    // Named ranges and filters hold no cells.
                }
            }
        }
    }

    /** Shapes with words, one for all the paragraphs in it. */
    private void boxes(XmlElement shapes) {
        for (XmlElement shape : shapes.children()) {
            box(shape);
        }
    }

    private void box(XmlElement shape) {
        List<String> lines = new ArrayList<>();
        paragraphs(shape, lines);
        sheet.box(String.join("\n", lines));
    }

    private static void paragraphs(XmlElement element, List<String> lines) {
        for (XmlElement child : element.children()) {
            if (child.is("text:p")) {
                StringBuilder line = new StringBuilder();
                words(child, line);
                lines.add(line.toString());
            } else {
                paragraphs(child, lines);
            }
        }
    }

    private void column(XmlElement child) {
        int times = Math.clamp(child.number("table:number-columns-repeated", 1), 1, MOST_COLUMNS);
        if (isHidden(child)) {
            sheet.hideColumns(column, column + times - 1);
        }
        column = Math.min(MOST_COLUMNS, column + times);
    }

    private void row(XmlElement element) throws IOException {
        int times = Math.clamp(element.number("table:number-rows-repeated", 1), 1, MOST_ROWS);
        boolean empty = element.children().stream().allMatch(cell -> text(cell).isBlank());
        element.children().stream()
                .flatMap(cell -> cell.children().stream())
                .filter(child -> child.name().startsWith("draw:"))
                .forEach(this::box);
        int shown = empty ? 0 : Math.min(times, MOST_REPEATS);
        for (int i = 0; i < shown && row + i < MOST_ROWS; i++) {
            cells(element, row + i);
            sheet.endRow(row + i, isHidden(element));
        }
        row = Math.min(MOST_ROWS, row + times);
    }

    private void cells(XmlElement element, int index) throws IOException {
        int at = 0;
        for (XmlElement cell : element.children()) {
            if (!cell.is("table:table-cell") && !cell.is("table:covered-table-cell")) {
                continue;
            }
            int times = Math.clamp(cell.number("table:number-columns-repeated", 1), 1, MOST_COLUMNS);
            String text = cell.is("table:table-cell") ? text(cell) : "";
            for (int i = 0; i < times && at + i < MOST_COLUMNS && !text.isBlank(); i++) {
                sheet.cell(at + i, text);
            }
            merge(cell, index, at);
            at = Math.min(MOST_COLUMNS, at + times);
        }
    }

    private void merge(XmlElement cell, int index, int at) throws IOException {
        int rows = Math.clamp(cell.number("table:number-rows-spanned", 1), 1, MOST_ROWS);
        int columns = Math.clamp(cell.number("table:number-columns-spanned", 1), 1, MOST_COLUMNS);
        if (rows > 1 || columns > 1) {
            sheet.merge(new Region(index, at, index + rows - 1, at + columns - 1));
        }
    }

    private static boolean isHidden(XmlElement element) {
        String visibility = element.attribute("table:visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    /** What the cell displays: its paragraphs. */
    private static String text(XmlElement cell) {
        List<String> lines = new ArrayList<>();
        for (XmlElement child : cell.children()) {
            if (child.is("text:p")) {
                StringBuilder line = new StringBuilder();
                words(child, line);
                lines.add(line.toString());
            }
        }
        return lines.isEmpty() ? value(cell) : String.join("\n", lines);
    }

    /** Some programs store values alone; office programs show them in the format of their style. */
    private static String value(XmlElement cell) {
        for (String name : List.of("string-value", "date-value", "time-value", "boolean-value", "value")) {
            if (cell.has("office:" + name)) {
                return cell.attribute("office:" + name);
            }
        }
        return "";
    }

    private static void words(XmlElement element, StringBuilder out) {
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "text:s", "text:tab" -> out.append(' ');
                case "text:line-break" -> out.append('\n');
                default -> {
                    out.append(child.text());
                    words(child, out);
                }
            }
        }
    }
}
