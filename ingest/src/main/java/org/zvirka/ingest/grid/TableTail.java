package org.zvirka.ingest.grid;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Grid;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/**
 * What stands below a table within its grid: pages and sheets keep signatures and notes in the same columns, below an empty
 * row.
 */
final class TableTail {

    /** A narrower table cannot be told from a label and a value. */
    private static final int FEWEST_COLUMNS = 4;

    private static final int FEWEST_ROWS = 3;

    /** An office and a name. */
    private static final int MOST_FILLED = 2;

    private static final Pattern NUMBER = Pattern.compile("[№\\p{L}]?\\s*\\d{1,4}(?:[.,]\\d{1,3}){0,4}[.)]?");

    private TableTail() {}

    /** How many rows the table has above its tail: all of them where it has none. */
    static int begin(Table table) {
        List<Row> rows = table.rows();
        int last = rows.size() - 1;
        while (last >= FEWEST_ROWS - 1 && isNote(rows.get(last))) {
            last--;
        }
        boolean words = rows.subList(last + 1, rows.size()).stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()));
        // Rows found by lines or by alignment are as far apart as they are drawn.
        if (table.method() != Table.Method.NATIVE || !words || last < FEWEST_ROWS - 1) {
            return rows.size();
        }
        Grid grid = Grid.of(table);
        return IntStream.rangeClosed(last, rows.size() - 2)
                .filter(r -> grid.columns() >= FEWEST_COLUMNS && isEmpty(grid, r))
                .findFirst()
                .orElse(rows.size());
    }

    private static boolean isNote(Row row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() <= MOST_FILLED
                && row.cells().stream().allMatch(cell -> cell.rowSpan() == 1)
                && (filled.isEmpty()
                        || !NUMBER.matcher(filled.getFirst().line()).matches());
    }

    /** Whether the row stands by itself and nothing stands in it. */
    private static boolean isEmpty(Grid grid, int row) {
        return IntStream.range(0, grid.columns()).allMatch(column -> grid.at(row, column)
                .filter(slot -> slot.row() < row || !slot.cell().isBlank())
                .isEmpty());
    }
}
