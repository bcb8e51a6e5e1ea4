package org.zvirka.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.grid.Layout;

/** One {@code table} element. */
final class HtmlTable {

    /** The standard's own limits are 1000 columns and 65534 rows. */
    private static final int MOST_COLUMNS = 1000;

    private static final int FEWEST_CELLS = 3;

    /** Pages laid out by a table have a head, a middle and a foot; most have one row of several cells. */
    private static final int FEWEST_ROWS = 3;

    private final HtmlBlocks page;
    private final Element table;
    private final int depth;
    private final List<Block> captions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<List<List<Block>>> contents = new ArrayList<>();
    private int headerRows;
    private boolean hasHeader;

    HtmlTable(Element table, HtmlBlocks page, int depth) throws LimitExceededException {
        this.page = page;
        this.table = table;
        this.depth = depth;
        collect();
    }

    /** The table, or what it holds where it only lays out the page. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(captions);
        if (isLayout()) {
            blocks.addAll(Layout.unwrap(contents));
        } else {
            if (Layout.hasTables(contents)) {
                page.note(Finding.Kind.TABLE_IN_CELL);
            }
            blocks.add(new Table(Origin.UNKNOWN, rows, headerRows, List.of(), Table.Method.NATIVE, 1));
        }
        return blocks;
    }

    /** Whether an element is surely a table of data: several rows of several cells, and no table in them. */
    static boolean isData(Element element) {
        if (element.getElementsByTag("table").size() > 1) {
            return false;
        }
        int wide = 0;
        boolean header = false;
        for (Element row : element.getElementsByTag("tr")) {
            wide += isWide(row) ? 1 : 0;
            header |= row.children().stream().anyMatch(cell -> cell.normalName().equals("th"));
            if (wide >= FEWEST_ROWS || wide > 1 && header) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has several cells. */
    static boolean isWide(Element row) {
        return row.children().stream()
                        .filter(cell -> cell.normalName().equals("td")
                                || cell.normalName().equals("th"))
                        .limit(2)
                        .count()
                > 1;
    }

    private boolean isLayout() {
        String role = table.attr("role").toLowerCase(Locale.ROOT);
        boolean marked = role.equals("presentation") || role.equals("none");
        boolean single =
                isShortRow() || rows.stream().allMatch(row -> row.cells().size() < 2);
        return marked || Layout.holdsTables(contents) || single && !hasHeader;
    }

    /** A lone row of a label and a value, a signature and a name; more cells are a row of a table. */
    private boolean isShortRow() {
        return rows.isEmpty()
                || rows.size() == 1
                        && rows.getFirst().cells().stream()
                                        .filter(cell -> !cell.text().isBlank())
                                        .count()
                                < FEWEST_CELLS;
    }

    private void collect() throws LimitExceededException {
        List<Element> feet = new ArrayList<>();
        List<Element> loose = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "caption" -> captions.addAll(page.inside(child, depth + 1));
                case "tfoot" -> feet.add(child);
                case "thead" -> {
                    boolean leading = rows.isEmpty();
                    section(rowsOf(child));
                    headerRows = leading ? rows.size() : headerRows;
                    hasHeader = true;
                }
                case "tbody" -> section(rowsOf(child));
                case "tr" -> loose.add(child);
                default -> {
                    // Columns hold no text.
                }
            }
        }
        section(loose);
        for (Element foot : feet) {
            section(rowsOf(foot));
        }
    }

    private static List<Element> rowsOf(Element section) {
        return section.children().stream()
                .filter(child -> child.normalName().equals("tr"))
                .toList();
    }

    /** Spans end with their section. */
    private void section(List<Element> all) throws LimitExceededException {
        List<Element> shown = all.stream().filter(row -> !Visible.isHidden(row)).toList();
        for (int r = 0; r < shown.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            List<List<Block>> content = new ArrayList<>();
            for (Element cell : shown.get(r).children()) {
                boolean isCell =
                        cell.normalName().equals("td") || cell.normalName().equals("th");
                if (isCell && !Visible.isHidden(cell)) {
                    hasHeader |= cell.normalName().equals("th");
                    List<Block> inside = page.inside(cell, depth + 1);
                    content.add(inside);
                    cells.add(cell(cell, Layout.text(inside), shown.size() - r));
                }
            }
            if (!cells.isEmpty() || !rows.isEmpty()) {
                rows.add(new Row(Origin.UNKNOWN, cells));
                contents.add(content);
            }
        }
    }

    private static Cell cell(Element cell, String text, int rowsLeft) {
        int down = HtmlBlocks.number(cell.attr("rowspan"), 1);
        int across = HtmlBlocks.number(cell.attr("colspan"), 1);
        int rowSpan = down == 0 ? rowsLeft : Math.clamp(down, 1, rowsLeft);
        return new Cell(text, rowSpan, Math.clamp(across, 1, MOST_COLUMNS), Box.NONE);
    }
}
