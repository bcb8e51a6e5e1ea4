package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a page that stand in the columns of a table on the page beside it. */
final class KnownColumns {

    /** Boundaries are known to this, in points. */
    private static final double NEAR_EDGE = 2;

    /** Lines of a section heading between rows. */
    private static final int MOST_CROSSING = 3;

    /** Lines of cells that go on from the page before stand this near to the rows below, in sizes. */
    private static final double REACH = 2.2;

    /** Lines of one cell stand this near from top to top, in sizes. */
    private static final double LEADING = 1.6;

    private final List<TextLine> lines;
    private final double em;

    KnownColumns(List<TextLine> lines) {
        this.lines = lines;
        this.em = ColumnBands.em(lines);
    }

    /** Runs of lines in columns with these boundaries, top to bottom; empty for fewer than three columns. */
    List<ColumnBands.Band> bands(List<Double> edges) {
        List<ColumnBands.Band> bands = new ArrayList<>();
        if (edges.size() < 2) {
            return bands;
        }
        List<ColumnBands.Gutter> gutters = edges.stream()
                .map(x -> new ColumnBands.Gutter(x - NEAR_EDGE, x + NEAR_EDGE))
                .toList();
        ColumnBands.Band all = new ColumnBands.Band(lines, gutters);
        int start = -1;
        int crossing = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean crosses = i == lines.size() || all.crossedBy(lines.get(i));
            crossing = crosses ? crossing + 1 : 0;
            if (start >= 0 && (i == lines.size() || crossing > MOST_CROSSING)) {
                add(start, i, all, bands);
                start = -1;
            } else if (start < 0 && !crosses) {
                start = i;
            }
        }
        return bands;
    }

    private void add(int start, int end, ColumnBands.Band all, List<ColumnBands.Band> bands) {
        int first = start;
        int last = end - 1;
        while (first <= last && !inColumns(lines.get(first), all)) {
            first++;
        }
        while (last >= first && !inColumns(lines.get(last), all)) {
            last--;
        }
        if (first > last) {
            return;
        }
        while (first > start
                && !all.crossedBy(lines.get(first - 1))
                && lines.get(first).box().y() - lines.get(first - 1).box().y() <= REACH * em) {
            first--;
        }
        while (last + 1 < end && goesOn(lines.get(last), lines.get(last + 1), all)) {
            last++;
        }
        bands.add(new ColumnBands.Band(lines.subList(first, last + 1), all.gutters()));
    }

    /** Whether a line goes on with a cell of the line above, though no other cell does. */
    private boolean goesOn(TextLine above, TextLine line, ColumnBands.Band band) {
        List<Fragment> below = Fragment.of(0, line, band.gutters(), em);
        return below.size() == 1
                && !below.getFirst().spans()
                && line.box().y() - above.box().y() <= LEADING * em
                && Fragment.of(0, above, band.gutters(), em).stream()
                        .anyMatch(
                                f -> !f.spans() && f.from() == below.getFirst().from());
    }

    private boolean inColumns(TextLine line, ColumnBands.Band band) {
        return !band.crossedBy(line)
                && Fragment.of(0, line, band.gutters(), em).stream()
                                .filter(f -> !f.spans())
                                .count()
                        >= 2;
    }
}
