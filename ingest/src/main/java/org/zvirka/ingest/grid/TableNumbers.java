package org.zvirka.ingest.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** Gives the tables of a document their numbers and their rows theirs, in reading order. */
public final class TableNumbers {

    private TableNumbers() {}

    /** The same blocks, tables numbered from 1; tables without any text are left out, what stands below a table is prose. */
    public static List<Block> of(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        int tables = 0;
        for (Block block : blocks) {
            switch (block) {
                case Table table -> {
                    if (hasText(table)) {
                        int end = TableTail.begin(table);
                        numbered.add(numbered(table, end, ++tables));
                        table.rows().subList(end, table.rows().size()).stream()
                                .flatMap(row -> paragraph(table, row).stream())
                                .forEach(numbered::add);
                    }
                }
                case Paragraph paragraph -> numbered.add(paragraph);
                case Heading heading -> numbered.add(heading);
            }
        }
        return numbered;
    }

    private static boolean hasText(Table table) {
        return table.rows().stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()));
    }

    private static Optional<Paragraph> paragraph(Table table, Row row) {
        String words = Layout.line(row);
        return words.isBlank() ? Optional.empty() : Optional.of(new Paragraph(table.origin(), words));
    }

    private static Table numbered(Table table, int end, int number) {
        Origin old = table.origin();
        Origin origin = new Origin(old.page(), old.sheet(), number, 0, old.box());
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows().subList(0, end)) {
            int printed = row.origin().row() > 0 ? row.origin().row() : rows.size() + 1;
            rows.add(new Row(origin.atRow(printed, row.origin().box()), row.cells()));
        }
        return new Table(
                origin,
                rows,
                Math.min(table.headerRows(), end),
                table.columnEdges(),
                table.method(),
                table.confidence());
    }
}
