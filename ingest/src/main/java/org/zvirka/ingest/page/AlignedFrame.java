package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Turns the rows of a band into a frame: boundaries in the white space, spans where text reaches over it. */
final class AlignedFrame {

    /** Texts are set in the middle of their cell to this, in sizes. */
    private static final double CENTRED = 0.4;

    /** Headings across a table stand in its middle to this, in sizes. */
    private static final double MIDDLE = 1.5;

    /** Rows of a header at most. */
    private static final int MOST_STOREYS = 3;

    private final AlignedRows aligned;
    private final List<AlignedRow> rows;
    private final int columns;

    /** Columns joined from left to right in a row: the first column of the cell that covers a position. */
    private final int[][] leads;

    /** Rows joined downwards: the first row of the cell that covers a position. */
    private final int[][] tops;

    AlignedFrame(AlignedRows aligned) {
        this.aligned = aligned;
        this.rows = aligned.rows();
        this.columns = aligned.columns();
        leads = new int[rows.size()][columns];
        tops = new int[rows.size()][columns];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                leads[r][c] = c;
                tops[r][c] = r;
            }
        }
    }

    GridFrame frame(List<ColumnBands.Gutter> gutters, double confidence) {
        spanColumns();
        aligned.tall().forEach(this::spanRows);
        spanStoreys();
        spanFirstColumn();
        return new GridFrame(xs(gutters), ys(), cells(), false, confidence);
    }

    /** Whether a row is a heading, also one in the middle of figures that reaches over few of their columns. */
    private boolean isHeading(AlignedRow row) {
        if (row.isHeading(columns) || !aligned.ofFigures()) {
            return row.isHeading(columns);
        }
        Fragment first = row.fragments().getFirst();
        double middle = (first.line().box().x() + first.line().box().right()) / 2;
        return row.fragments().size() == 1
                && first.spans()
                && Math.abs(middle - (left() + right()) / 2) <= MIDDLE * aligned.em();
    }

    private double left() {
        return aligned.fragments().stream()
                .mapToDouble(f -> f.line().box().x())
                .min()
                .orElse(0);
    }

    private double right() {
        return aligned.fragments().stream()
                .mapToDouble(f -> f.line().box().right())
                .max()
                .orElse(0);
    }

    private void spanColumns() {
        HeaderSpans headers = new HeaderSpans(
                rows, columns, TitleTiles.of(aligned.fragments(), columns, aligned.em()), aligned.ofFigures());
        for (int r = 0; r < rows.size(); r++) {
            AlignedRow row = rows.get(r);
            if (isHeading(row)) {
                java.util.Arrays.fill(leads[r], 0);
                continue;
            }
            for (Fragment fragment : row.fragments()) {
                int[] covered = headers.of(r, fragment);
                for (int c = covered[0] + 1; c <= covered[1]; c++) {
                    leads[r][c] = leads[r][c - 1];
                }
            }
            for (int c = 1; c < columns; c++) {
                if (leads[r][c] < c) {
                    leads[r][c] = leads[r][c - 1];
                }
            }
        }
    }

    /** Titles beside one that others stand under reach down as far as those. */
    private void spanStoreys() {
        for (int r = 0; r < Math.min(MOST_STOREYS, rows.size() - 1); r++) {
            if (!isHeading(rows.get(r)) && partsTitle(r)) {
                for (int c = 0; c < columns; c++) {
                    if (rows.get(r).fills(c) && !rows.get(r + 1).fills(c)) {
                        join(r, r + 1, c);
                    }
                }
            }
        }
    }

    /** Whether everything in the row below stands under titles over several columns, in each of their columns. */
    private boolean partsTitle(int r) {
        boolean parts = false;
        for (int c = 0; c < columns; c++) {
            boolean wide = leads[r][c] < c || c + 1 < columns && leads[r][c + 1] == leads[r][c];
            if (wide != rows.get(r + 1).fills(c) || leads[r + 1][c] != c) {
                return false;
            }
            parts |= wide;
        }
        return parts;
    }

    /** A block over several rows covers those it reaches, and empty ones beyond if it then stands in the middle. */
    private void spanRows(CellBlock block) {
        int first = 0;
        while (first < rows.size() - 1 && rows.get(first).bottom() <= block.top()) {
            first++;
        }
        int last = rows.size() - 1;
        while (last > first && rows.get(last).top() >= block.bottom()) {
            last--;
        }
        for (int a = first; a >= 0 && open(a, first, block.from()); a--) {
            for (int b = last; b < rows.size() && open(last, b, block.from()); b++) {
                if (centred(a, b, block.middle())) {
                    join(a, b, block.from());
                    return;
                }
            }
        }
        join(first, last, block.from());
    }

    private boolean open(int a, int b, int column) {
        for (int r = a; r <= b; r++) {
            if (rows.get(r).fills(column) || isHeading(rows.get(r))) {
                return false;
            }
        }
        return true;
    }

    private boolean centred(int a, int b, double middle) {
        return Math.abs((rows.get(a).top() + rows.get(b).bottom()) / 2 - middle) <= CENTRED * aligned.em();
    }

    private void join(int a, int b, int column) {
        for (int r = a; r <= b; r++) {
            if (leads[r][column] != column || tops[r][column] != r) {
                return;
            }
        }
        for (int r = a; r <= b; r++) {
            tops[r][column] = a;
        }
    }

    /**
     * A first column, but for one of numbers, with fewer texts than rows holds merged cells where a text stands in the
     * middle of several rows.
     */
    private void spanFirstColumn() {
        int column = aligned.firstColumnNumbers() ? 1 : 0;
        if (aligned.lineByLine() || column >= columns - 1) {
            return;
        }
        int start = 0;
        for (int r = 0; r <= rows.size(); r++) {
            if (r == rows.size() || isHeading(rows.get(r))) {
                if (r > start) {
                    spanColumn(column, start, r - 1);
                }
                start = r + 1;
            }
        }
    }

    private void spanColumn(int column, int from, int to) {
        int row = from;
        while (row < to && !rows.get(row).fills(column) && groupEnd(column, row, to) < 0) {
            row++;
        }
        List<int[]> groups = new ArrayList<>();
        while (row <= to) {
            int end = groupEnd(column, row, to);
            if (end < 0) {
                break;
            }
            groups.add(new int[] {row, end});
            row = end + 1;
        }
        groups.forEach(group -> join(group[0], group[1], column));
    }

    /** The last row of the group that begins at a row, -1 if its only text stands in the middle of none. */
    private int groupEnd(int column, int row, int to) {
        if (tops[row][column] == row && row < to && tops[row + 1][column] == row) {
            int end = row;
            while (end < to && tops[end + 1][column] == row) {
                end++;
            }
            return end;
        }
        int filled = row;
        while (filled <= to && !rows.get(filled).fills(column)) {
            filled++;
        }
        if (filled > to || tops[filled][column] != filled) {
            return -1;
        }
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Fragment fragment : rows.get(filled).fragments()) {
            if (fragment.from() == column) {
                top = Math.min(top, fragment.top());
                bottom = Math.max(bottom, fragment.bottom());
            }
        }
        for (int end = filled; end <= to && (end == filled || !rows.get(end).fills(column)); end++) {
            if (centred(row, end, (top + bottom) / 2)) {
                return end;
            }
        }
        return filled == row ? filled : -1;
    }

    private List<Double> xs(List<ColumnBands.Gutter> gutters) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Fragment fragment : aligned.fragments()) {
            left = Math.min(left, fragment.line().box().x());
            right = Math.max(right, fragment.line().box().right());
        }
        List<Double> xs = new ArrayList<>(List.of(left - 1));
        gutters.forEach(gutter -> xs.add(gutter.middle()));
        xs.add(right + 1);
        return xs;
    }

    private List<Double> ys() {
        List<Double> ys = new ArrayList<>(List.of(rows.getFirst().top() - 1));
        for (int r = 1; r < rows.size(); r++) {
            double between = (rows.get(r - 1).bottom() + rows.get(r).top()) / 2;
            ys.add(Math.max(between, ys.getLast() + 0.1));
        }
        ys.add(Math.max(rows.getLast().bottom() + 1, ys.getLast() + 0.1));
        return ys;
    }

    private List<GridFrame.Span> cells() {
        List<GridFrame.Span> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                if (leads[r][c] != c || tops[r][c] != r) {
                    continue;
                }
                int lastColumn = c;
                while (lastColumn + 1 < columns && leads[r][lastColumn + 1] == c) {
                    lastColumn++;
                }
                int lastRow = r;
                while (lastRow + 1 < rows.size() && tops[lastRow + 1][c] == r) {
                    lastRow++;
                }
                cells.add(new GridFrame.Span(r, c, lastRow, lastColumn));
            }
        }
        return cells;
    }
}
