package org.zvirka.analysis.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;

/**
 * Sets right by their content what the titles of columns leave open: a column of marks ("done", "partly") and one titled
 * alike that tells in sentences what was done; a column of numbers whose title was not understood.
 */
final class ColumnsByContent {

    /** Half of the cells being longer than this makes sentences; a mark with its reason has up to 35 letters. */
    private static final int LONGEST_MARK = 40;

    /** Share of filled cells that are numbers. */
    private static final double NUMBERS = 0.6;

    /** Share of rows with something in the column. */
    private static final double FILLED = 0.5;

    /** Two of these make a table one of deeds, whatever its main column is called. */
    private static final List<ColumnRole> TELLING = List.of(
            ColumnRole.DEADLINE, ColumnRole.RESPONSIBLE, ColumnRole.STATUS, ColumnRole.RESULT, ColumnRole.INDICATOR);

    private ColumnsByContent() {}

    static LogicalTable settle(LogicalTable table) {
        Header header = table.header();
        List<Column> settled = IntStream.range(0, header.columns().size())
                .mapToObj(c -> new Column(header.columns().get(c).header(), role(table, c)))
                .toList();
        return table.withHeader(new Header(header.rows(), settled, header.known()));
    }

    private static ColumnRole role(LogicalTable table, int column) {
        Header header = table.header();
        ColumnRole role = header.columns().get(column).role();
        if (role == ColumnRole.STATUS && !header.has(ColumnRole.RESULT) && holdsSentences(table.lines(), column)) {
            return ColumnRole.RESULT;
        }
        if (role == ColumnRole.OTHER && column == notesBesideMarks(table)) {
            return ColumnRole.RESULT;
        }
        boolean counts = role == ColumnRole.OTHER
                && !header.has(ColumnRole.NUMBER)
                && column < header.indexOf(ColumnRole.MEASURE)
                && holdsNumbers(table.lines(), column);
        return counts ? ColumnRole.NUMBER : role;
    }

    /**
     * Names the measures' column where its title was not understood but those of deadlines, parties or results were: the
     * column of the longest sentences among the unknown ones. The same table where there is none.
     */
    static LogicalTable findMeasures(LogicalTable table) {
        Header header = table.header();
        long told = TELLING.stream().filter(header::has).count();
        if (header.has(ColumnRole.MEASURE) || told < 2) {
            return table;
        }
        int longest = -1;
        int letters = LONGEST_MARK;
        for (int c = 0; c < header.columns().size(); c++) {
            int median = median(table.lines(), c);
            boolean open = header.columns().get(c).role() == ColumnRole.OTHER
                    && !HeaderFinder.isRisk(header.columns().get(c).header());
            if (open && median > letters && isFilled(table.lines(), c)) {
                longest = c;
                letters = median;
            }
        }
        int found = longest;
        List<Column> columns = IntStream.range(0, header.columns().size())
                .mapToObj(c -> c == found
                        ? new Column(header.columns().get(c).header(), ColumnRole.MEASURE)
                        : header.columns().get(c))
                .toList();
        return found < 0 ? table : table.withHeader(new Header(header.rows(), columns, header.known()));
    }

    private static int median(List<Line> lines, int column) {
        List<Integer> lengths =
                cells(lines, column).stream().map(String::length).sorted().toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    /** Beside a column of marks, the next column to its right that is filled tells what the marks rest on; -1 if none. */
    private static int notesBesideMarks(LogicalTable table) {
        Header header = table.header();
        int marks = header.indexOf(ColumnRole.STATUS);
        if (marks < 0 || header.has(ColumnRole.RESULT) || !isFilled(table.lines(), marks)) {
            return -1;
        }
        return IntStream.range(marks + 1, header.columns().size())
                .filter(c -> header.columns().get(c).role() == ColumnRole.OTHER && isFilled(table.lines(), c))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isFilled(List<Line> lines, int column) {
        long rows = lines.stream().filter(line -> line.filled().size() > 1).count();
        return rows > 0 && cells(lines, column).size() >= FILLED * rows;
    }

    private static boolean holdsNumbers(List<Line> lines, int column) {
        List<String> cells = cells(lines, column);
        long numbers = cells.stream()
                .filter(text -> PrintedNumber.ofCell(text).isPresent())
                .count();
        return !cells.isEmpty() && numbers >= NUMBERS * cells.size();
    }

    private static boolean holdsSentences(List<Line> lines, int column) {
        return median(lines, column) > LONGEST_MARK;
    }

    private static List<String> cells(List<Line> lines, int column) {
        return lines.stream()
                .filter(line -> line.filled().size() > 1)
                .map(line -> line.cells().get(column).line())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
