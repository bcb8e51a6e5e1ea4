package org.zvirka.analysis.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;

/** Gives columns the roles that people chose. A role is given once, so a chosen one is taken from whoever had it. */
final class ChosenColumns {

    /** Cells longer than this are no titles; the longest titles seen have about 90 letters. */
    private static final int LONGEST_TITLE = 140;

    private ChosenColumns() {}

    /** The table with the chosen roles, otherwise settled as usual; empty where nothing chosen is about it. */
    static Optional<LogicalTable> in(LogicalTable table, List<ColumnChoice> choices) {
        LogicalTable titled = titled(table, choices);
        List<ColumnChoice> about =
                choices.stream().filter(choice -> place(titled, choice) >= 0).toList();
        if (about.isEmpty()) {
            return Optional.empty();
        }
        LogicalTable settled = titled.header().ofMeasures() ? ColumnsByContent.settle(titled) : titled;
        List<Column> columns = new ArrayList<>(settled.header().columns());
        for (ColumnChoice choice : about) {
            columns.replaceAll(column -> column.role() == choice.role() ? unknown(column) : column);
            int place = place(titled, choice);
            columns.set(place, new Column(columns.get(place).header(), choice.role()));
        }
        Header header = settled.header();
        return Optional.of(settled.withHeader(new Header(header.rows(), columns, header.known())));
    }

    private static Column unknown(Column column) {
        return new Column(column.header(), ColumnRole.OTHER);
    }

    /** Which column a choice is about, -1 for none of this table. */
    private static int place(LogicalTable table, ColumnChoice choice) {
        List<Column> columns = table.header().columns();
        if (choice.table() > 0) {
            boolean here = table.lines().stream().anyMatch(line -> line.origin().table() == choice.table());
            return here && choice.column() < columns.size() ? choice.column() : -1;
        }
        String title = key(choice.header());
        if (choice.column() < columns.size()
                && key(columns.get(choice.column()).header()).equals(title)) {
            return choice.column();
        }
        for (int c = 0; c < columns.size() && !title.isEmpty(); c++) {
            if (key(columns.get(c).header()).equals(title)) {
                return c;
            }
        }
        return -1;
    }

    private static String key(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\u00ad]+", "");
    }

    /** A table nobody understood may still begin with its titles: short words in most columns and no number. */
    private static LogicalTable titled(LogicalTable table, List<ColumnChoice> choices) {
        boolean asked = choices.stream().anyMatch(choice -> choice.table() > 0 && place(table, choice) >= 0);
        if (!asked || table.header().isPresent() || table.lines().size() < 2) {
            return table;
        }
        Line first = table.lines().getFirst();
        List<Line.Spot> filled = first.cells().stream()
                .filter(spot -> spot.own() && !spot.isBlank())
                .toList();
        boolean titles = filled.size() * 2 > first.cells().size()
                && filled.stream().allMatch(spot -> spot.line().length() <= LONGEST_TITLE)
                && filled.stream()
                        .noneMatch(spot -> PrintedNumber.ofCell(spot.line()).isPresent());
        if (!titles) {
            return table;
        }
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            String title = c < first.cells().size() ? first.cells().get(c).line() : "";
            columns.add(new Column(title, table.header().columns().get(c).role()));
        }
        return table.withHeader(new Header(1, columns, 0))
                .withLines(table.lines().subList(1, table.lines().size()));
    }
}
