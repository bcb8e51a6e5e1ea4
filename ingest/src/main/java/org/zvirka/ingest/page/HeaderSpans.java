package org.zvirka.ingest.page;

import java.util.List;

/**
 * Titles over several columns: set in the middle of them, though too short to reach into each. Told by where they stand:
 * beside the column they would otherwise belong to, over one that has no title of its own in that row but has one below.
 */
final class HeaderSpans {

    /** Rows in which titles over others are looked for. */
    private static final int MOST_ROWS = 6;

    /** Rows of a header above its last. */
    private static final int STOREYS = 2;

    /** How much nearer to the middle of both columns a title stands where the first column has its title below. */
    private static final double CLEARLY = 0.5;

    private final List<AlignedRow> rows;
    private final int columns;
    private final TitleTiles tiles;
    private final boolean overFigures;
    private final double[] lefts;
    private final double[] rights;

    /** @param overFigures whether the rows are of figures, so that the first ones are titles */
    HeaderSpans(List<AlignedRow> rows, int columns, TitleTiles tiles, boolean overFigures) {
        this.overFigures = overFigures;
        this.tiles = tiles;
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
        List<Fragment> titles = rows.get(row).fragments();
        if (overFigures
                && row + 1 < Math.min(rows.size(), MOST_ROWS)
                && rows.get(row).lines().size() == 1) {
            List<int[]> tiled = tiles.of(titles, rows.get(row + 1).fragments());
            if (!tiled.isEmpty()) {
                return tiled.get(titles.indexOf(title));
            }
        }
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
                && (!rows.get(row + 1).fills(0)
                        || row < STOREYS && !rows.get(row).fills(0) && areFigures(row + 2, own, other));
        if (!storeys) {
            return false;
        }
        double middle = (title.line().box().x() + title.line().box().right()) / 2;
        double ofBoth = (Math.min(lefts[own], lefts[other]) + Math.max(rights[own], rights[other])) / 2;
        double ofOwn = (lefts[own] + rights[own]) / 2;
        double nearer = rows.get(row + 1).fills(0) ? CLEARLY : 1;
        return Math.abs(middle - ofBoth) < nearer * Math.abs(middle - ofOwn);
    }

    /** Whether both columns hold a figure in a row. */
    private boolean areFigures(int row, int one, int other) {
        if (row >= rows.size()) {
            return false;
        }
        long figures = rows.get(row).fragments().stream()
                .filter(f -> !f.spans() && (f.from() == one || f.from() == other))
                .filter(f -> LineEvidence.numeric(f.line().text()))
                .count();
        return figures == 2;
    }
}
