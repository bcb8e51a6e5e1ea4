package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** Tables within tables. */
public final class Layout {

    /** A table most of whose words stand in nested tables only arranges them. */
    private static final double NESTED_SHARE = 0.6;

    /** Above and below the frame of a page stand at most its head and its foot; their cells may all be filled. */
    private static final int FULL_ROWS = 3;

    private static final int FILLED_IN_A_ROW = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]?");

    private Layout() {}

    /** The text of a cell: its paragraphs on lines of their own, a nested table row by row. */
    public static String text(List<Block> content) {
        List<String> lines = new ArrayList<>();
        for (Block block : content) {
            switch (block) {
                case Paragraph paragraph -> lines.add(paragraph.text());
                case Heading heading -> lines.add(heading.text());
                case Table table -> table.rows().forEach(row -> lines.add(line(row)));
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Whether a table with these cells holds other tables rather than data. */
    public static boolean holdsTables(List<List<List<Block>>> rows) {
        double nested = 0;
        double all = 0;
        for (List<List<Block>> row : rows) {
            for (List<Block> cell : row) {
                nested += text(cell.stream().filter(Layout::isGrid).toList()).length();
                all += text(cell).length();
            }
        }
        return nested > 0 && nested >= all * NESTED_SHARE && !isData(rows);
    }

    /** Whether any cell holds a table. */
    public static boolean hasTables(List<List<List<Block>>> rows) {
        return rows.stream().flatMap(List::stream).flatMap(List::stream).anyMatch(Table.class::isInstance);
    }

    /** A table that numbers its rows, or has full rows without a table in them, is more than a frame for tables. */
    private static boolean isData(List<List<List<Block>>> rows) {
        int full = 0;
        int numbered = 0;
        for (List<List<Block>> row : rows) {
            List<List<Block>> filled =
                    row.stream().filter(cell -> !text(cell).isBlank()).toList();
            boolean grid = filled.stream().flatMap(List::stream).anyMatch(Layout::isGrid);
            full += filled.size() >= FILLED_IN_A_ROW && !grid ? 1 : 0;
            numbered +=
                    filled.size() > 1 && NUMBER.matcher(text(filled.getFirst())).matches() ? 1 : 0;
        }
        return full >= FULL_ROWS || numbered > 0 && rows.size() > 1;
    }

    /** What the cells hold, in reading order, when the table itself does not count. */
    public static List<Block> unwrap(List<List<List<Block>>> rows) {
        List<Block> blocks = new ArrayList<>();
        rows.forEach(row -> row.forEach(blocks::addAll));
        return blocks;
    }

    private static boolean isGrid(Block block) {
        return block instanceof Table table
                && table.rows().size() > 1
                && table.rows().stream().anyMatch(row -> row.cells().size() > 1);
    }

    /** A row on one line. */
    static String line(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
