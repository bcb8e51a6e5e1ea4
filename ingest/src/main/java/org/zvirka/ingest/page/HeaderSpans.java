package org.zvirka.ingest.page;

import java.util.List;

/**
 * Titles over several columns: set in the middle of them, though too short to reach into each. Told by where they stand:
 * beside the column they would otherwise belong to, over one that has no title of its own in that row but has one below.
 */
final class HeaderSpans {

    private final List<AlignedRow> rows;
    private final int columns;
    private final double[] lefts;
    private final double[] rights;

    HeaderSpans(List<AlignedRow> rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.lefts = new double[columns];
        this.rights = new double[columns];
        java.util.Arrays.fill(lefts, Double.POSITIVE_INFINITY);
        for (AlignedRow row : rows) {
            for (Fragment f : row.fragments()) {
                if (!f.spans()) {
                    lefts[f.from()] = Math.min(lefts[f.from()], f.line().box().x());
                    rights[f.from()] = Math.max(rights[f.from()], f.line().box().right());
                }
            }
        }
    }

    /**
     * The columns that a title covers: itself and one neighbour, or itself alone.
     *
     * @return first and last column
     */
    int[] of(int row, Fragment title) {
        int own = title.from();
        for (int other : new int[] {own - 1, own + 1}) {
            if (!title.spans() && other >= 0 && other < columns && isOverBoth(row, title, own, other)) {
                return new int[] {Math.min(own, other), Math.max(own, other)};
            }
        }
        return new int[] {own, title.to()};
    }

    private boolean isOverBoth(int row, Fragment title, int own, int other) {
        boolean storeys = row + 1 < rows.size()
                && !rows.get(row).fills(other)
                && rows.get(row + 1).fills(own)
                && rows.get(row + 1).fills(other)
                && !rows.get(row + 1).fills(0);
        if (!storeys) {
            return false;
        }
        double middle = (title.line().box().x() + title.line().box().right()) / 2;
        double ofBoth = (Math.min(lefts[own], lefts[other]) + Math.max(rights[own], rights[other])) / 2;
        double ofOwn = (lefts[own] + rights[own]) / 2;
        return Math.abs(middle - ofBoth) < Math.abs(middle - ofOwn);
    }
}
