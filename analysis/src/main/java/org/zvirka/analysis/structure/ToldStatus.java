package org.zvirka.analysis.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/** Tells a column of marks ("done", "partly") from one titled alike that tells in sentences what was done. */
final class ToldStatus {

    /** Half of the cells being longer than this makes sentences; a mark with its reason has up to 35 letters. */
    private static final int LONGEST_MARK = 40;

    private ToldStatus() {}

    /** The table, its column of status renamed to one of results where it holds sentences and no other tells results. */
    static LogicalTable settle(LogicalTable table) {
        List<Column> columns = table.header().columns();
        boolean results = columns.stream().anyMatch(column -> column.role() == ColumnRole.RESULT);
        if (results) {
            return table;
        }
        List<Column> settled = IntStream.range(0, columns.size())
                .mapToObj(c -> columns.get(c).role() == ColumnRole.STATUS && holdsSentences(table.lines(), c)
                        ? new Column(columns.get(c).header(), ColumnRole.RESULT)
                        : columns.get(c))
                .toList();
        Header header = table.header();
        return table.withHeader(new Header(header.rows(), settled, header.known()));
    }

    private static boolean holdsSentences(List<Line> lines, int column) {
        List<Integer> lengths = lines.stream()
                .filter(line -> line.filled().size() > 1)
                .map(line -> line.cells().get(column).line().length())
                .filter(length -> length > 0)
                .sorted()
                .toList();
        return !lengths.isEmpty() && lengths.get(lengths.size() / 2) > LONGEST_MARK;
    }
}
