package org.zvirka.ingest.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zvirka.ingest.text.IndentedCells.RawCell;

/**
 * Finds the rows in a sequence of cells. Cells with no blank line between them form a group and stay together; a row is
 * one group, or several where a cell ends in blank lines of its own. Of all ways to cut the groups into rows, and of all
 * numbers of columns seen, the cheapest is taken: full rows cost nothing, rows across the table little, joined groups
 * and incomplete rows more. The weights only order these cases; any with the same order cut alike.
 */
final class RowCutter {

    private static final double FULL_WIDTH = 0.3;
    private static final double JOINED = 0.4;
    private static final double JOINED_AT_NUMBER = 1.2;
    private static final double SHORT = 2;
    private static final double TOO_LONG = 6;

    /** A row with more ends of paragraphs than this at the ends of its cells has not been seen. */
    private static final int MOST_GROUPS = 8;

    private static final Pattern STARTS_ROW =
            Pattern.compile("\\s*|\\s*(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[IVXІХ]{1,5}[.)])(?:\\s.*|$)", Pattern.DOTALL);

    private final List<List<RawCell>> rows;
    private final int columns;

    private RowCutter(List<List<RawCell>> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    static RowCutter of(List<RawCell> cells) {
        List<List<RawCell>> groups = groups(cells);
        RowCutter best = new RowCutter(List.of(), 0);
        double least = Double.POSITIVE_INFINITY;
        TreeSet<Integer> widths = new TreeSet<>();
        groups.forEach(group -> widths.add(group.size()));
        for (int width : widths.descendingSet()) {
            Cut cut = cut(groups, width);
            if (cut.cost() < least && cut.fullRows() >= 2) {
                least = cut.cost();
                best = new RowCutter(cut.rows(groups), width);
            }
        }
        return best;
    }

    /** The rows, top to bottom; empty where no number of columns repeats. */
    List<List<RawCell>> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    private static List<List<RawCell>> groups(List<RawCell> cells) {
        List<List<RawCell>> groups = new ArrayList<>();
        for (RawCell cell : cells) {
            if (groups.isEmpty() || cell.afterBlank()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(cell);
        }
        return groups;
    }

    /** Where rows begin, {@code starts[i]} being the first group of the row that ends before group i. */
    private record Cut(double cost, int fullRows, int[] starts) {

        List<List<RawCell>> rows(List<List<RawCell>> groups) {
            List<List<RawCell>> rows = new ArrayList<>();
            for (int end = groups.size(); end > 0; end = starts[end]) {
                List<RawCell> row = new ArrayList<>();
                groups.subList(starts[end], end).forEach(row::addAll);
                rows.addFirst(row);
            }
            return rows;
        }
    }

    private static Cut cut(List<List<RawCell>> groups, int columns) {
        double[] cost = new double[groups.size() + 1];
        int[] starts = new int[groups.size() + 1];
        int[] full = new int[groups.size() + 1];
        Arrays.fill(cost, 1, cost.length, Double.POSITIVE_INFINITY);
        for (int end = 1; end <= groups.size(); end++) {
            int cells = 0;
            double joins = 0;
            for (int start = end - 1; start >= Math.max(0, end - MOST_GROUPS); start--) {
                cells += groups.get(start).size();
                double here = cost[start] + joins + shape(cells, end - start, columns);
                if (here < cost[end]) {
                    cost[end] = here;
                    starts[end] = start;
                    full[end] = full[start] + (cells == columns ? 1 : 0);
                }
                joins += startsRow(groups.get(start)) ? JOINED_AT_NUMBER : JOINED;
            }
        }
        return new Cut(cost[groups.size()], full[groups.size()], starts);
    }

    private static double shape(int cells, int groups, int columns) {
        if (cells == columns) {
            return 0;
        }
        if (cells == 1 && groups == 1) {
            return FULL_WIDTH;
        }
        return cells < columns ? SHORT : TOO_LONG;
    }

    private static boolean startsRow(List<RawCell> group) {
        return STARTS_ROW.matcher(group.getFirst().text()).matches();
    }
}
