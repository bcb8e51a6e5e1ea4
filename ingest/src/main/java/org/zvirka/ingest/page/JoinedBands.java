package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** Makes bands of the same columns with nothing but a heading between them one. */
final class JoinedBands {

    /** White space round a heading, in sizes, or that between rows and some more where rows stand further apart. */
    private static final double HEADING_REACH = 1.2;

    private static final double WIDER = 1.3;

    /** A heading within a table is this long at most. */
    static final int MOST_HEADING_LINES = 3;

    private JoinedBands() {}

    /** Bands of the same columns with nothing but a heading between them are one table. */
    static List<ColumnBands.Band> of(ColumnBands columns, List<TextLine> lines) {
        List<ColumnBands.Band> joined = new ArrayList<>();
        for (ColumnBands.Band band : parted(columns, lines)) {
            if (!joined.isEmpty()) {
                ColumnBands.Band above = joined.getLast();
                int start = lines.indexOf(above.lines().getFirst());
                int end = lines.indexOf(above.lines().getLast()) + 1;
                int next = lines.indexOf(band.lines().getFirst());
                ColumnBands.Band both = columns.band(start, next + band.lines().size());
                ColumnBands.Band fewer =
                        above.gutters().size() <= band.gutters().size() ? above : band;
                if (!isTitled(lines.subList(end, next))
                        && !(next > end
                                && lines.get(next)
                                        .text()
                                        .equals(lines.get(start).text()))
                        && hasColumnsOf(both, fewer)
                        && isHeading(lines.subList(end, next), above, band)) {
                    joined.removeLast();
                    joined.add(both);
                    continue;
                }
            }
            joined.add(band);
        }
        return joined;
    }

    /** Bands cut where a line says that it is the title of another table. */
    private static List<ColumnBands.Band> parted(ColumnBands columns, List<TextLine> lines) {
        List<ColumnBands.Band> parted = new ArrayList<>();
        for (ColumnBands.Band band : columns.best()) {
            double em = ColumnBands.em(band.lines());
            int start = lines.indexOf(band.lines().getFirst());
            int end = start + band.lines().size();
            int from = start;
            for (int i = start + 1; i < end; i++) {
                TextLine line = lines.get(i);
                boolean title = Fragment.of(0, line, band.gutters(), em).size() == 1
                        && (BandEnds.isCaption(line) || beginsAgain(lines, i, from, end));
                if (title) {
                    columns.trimmed(from, i).ifPresent(parted::add);
                    from = i + 1;
                }
            }
            if (from == start) {
                parted.add(band);
            } else {
                columns.trimmed(from, end).ifPresent(parted::add);
            }
        }
        return parted;
    }

    /** Whether the line below a heading repeats the titles that the table begins with. */
    private static boolean beginsAgain(List<TextLine> lines, int heading, int first, int end) {
        return heading + 1 < end
                && lines.get(first).words().size() > 1
                && lines.get(heading + 1).text().equals(lines.get(first).text());
    }

    private static boolean isTitled(List<TextLine> between) {
        return between.stream().anyMatch(BandEnds::isCaption);
    }

    private static boolean hasColumnsOf(ColumnBands.Band both, ColumnBands.Band fewer) {
        return fewer.gutters().stream().allMatch(a -> both.gutters().stream()
                .anyMatch(b -> Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()) >= 0.5));
    }

    /** A few lines no further apart than rows that begin where the table does or stand in its middle. */
    static boolean isHeading(List<TextLine> between, ColumnBands.Band above, ColumnBands.Band below) {
        if (between.size() > MOST_HEADING_LINES) {
            return false;
        }
        double em = ColumnBands.em(above.lines());
        double reach = reach(em, Math.max(widest(above.lines()), widest(below.lines())));
        double left = above.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                above.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        for (TextLine line : between) {
            boolean atLeft = Math.abs(line.box().x() - left) <= em;
            boolean inMiddle = Math.abs(line.box().x() + line.box().right() - left - right) <= 2 * em;
            if (!atLeft && !inMiddle) {
                return false;
            }
        }
        List<TextLine> all = new ArrayList<>(List.of(above.lines().getLast()));
        all.addAll(between);
        all.add(below.lines().getFirst());
        return widest(all) <= reach;
    }

    /** The widest white space across lines from top to bottom. */
    static double widest(List<TextLine> lines) {
        double widest = 0;
        double bottom = lines.getFirst().box().bottom();
        for (TextLine line : lines) {
            widest = Math.max(widest, line.box().y() - bottom);
            bottom = Math.max(bottom, line.box().bottom());
        }
        return widest;
    }

    /** White space round a heading of rows that stand this far apart at most. */
    static double reach(double em, double widest) {
        return Math.max(HEADING_REACH * em, WIDER * widest);
    }
}
