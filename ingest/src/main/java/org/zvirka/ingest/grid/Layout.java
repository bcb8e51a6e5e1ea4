package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.List;
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
        return nested > 0 && nested >= all * NESTED_SHARE;
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

    private static String line(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
