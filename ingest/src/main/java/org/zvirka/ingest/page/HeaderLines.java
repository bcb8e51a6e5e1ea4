package org.zvirka.ingest.page;

import java.util.List;

/** Finds the lines of a table's header above its rows: titles over one column or several, apart from each other. */
final class HeaderLines {

    /** White space between lines of a header, in sizes; more where a drawn line parts them. */
    private static final double REACH = 1.0;

    private static final double REACH_OVER_LINE = 2;

    private static final int MOST_LINES = 8;

    /** Titles stand in the middle of their columns to this, in sizes. */
    private static final double MIDDLE = 1.5;

    /** Share of the columns that have titles over a heading that parts them from their rows. */
    private static final double MOST_COLUMNS = 0.6;

    private final List<TextLine> lines;
    private final ColumnBands.Band band;
    private final LinesAcross across;
    private final double em;
    private final double[] lefts;
    private final double[] rights;

    HeaderLines(List<TextLine> lines, ColumnBands.Band band, LinesAcross across) {
        this.lines = lines;
        this.band = band;
        this.across = across;
        this.em = ColumnBands.em(band.lines());
        this.lefts = new double[band.gutters().size() + 1];
        this.rights = new double[lefts.length];
        java.util.Arrays.fill(lefts, Double.POSITIVE_INFINITY);
        for (TextLine line : band.lines()) {
            for (Fragment f : Fragment.of(0, line, band.gutters(), em)) {
                if (!f.spans()) {
                    lefts[f.from()] = Math.min(lefts[f.from()], f.line().box().x());
                    rights[f.from()] = Math.max(rights[f.from()], f.line().box().right());
                }
            }
        }
    }

    /** The band with its header. */
    ColumnBands.Band with(int from) {
        int first = lines.indexOf(band.lines().getFirst());
        int last = lines.indexOf(band.lines().getLast());
        int header = first;
        while (header > from && first - header < MOST_LINES) {
            if (near(header - 1, header) && isTitles(lines.get(header - 1))) {
                header--;
            } else if (header == first && header - 1 > from && overHeading(header - 1)) {
                header -= 2;
            } else {
                break;
            }
        }
        return header == first ? band : new ColumnBands.Band(lines.subList(header, last + 1), band.gutters());
    }

    /** Whether a line is a heading over the first rows with the titles of most columns above it. */
    private boolean overHeading(int heading) {
        TextLine line = lines.get(heading);
        TextLine titles = lines.get(heading - 1);
        List<Fragment> parts = Fragment.of(0, titles, band.gutters(), em);
        return near(heading, heading + 1)
                && near(heading - 1, heading)
                && isInside(line)
                && Fragment.of(0, line, band.gutters(), em).size() == 1
                && parts.size() >= MOST_COLUMNS * lefts.length
                && isTitles(titles);
    }

    private boolean near(int above, int below) {
        double top = lines.get(above).box().bottom();
        double bottom = lines.get(below).box().y();
        double middle = top - lines.get(above).box().height() / 2;
        double reach = across.anyBetween(middle, bottom + em / 2, band) ? REACH_OVER_LINE : REACH;
        return bottom - top <= reach * em;
    }

    private boolean isInside(TextLine line) {
        return line.box().x() >= lefts[0] - em && line.box().right() <= rights[rights.length - 1] + em;
    }

    private boolean isTitles(TextLine line) {
        if (!isInside(line) || BandEnds.isCaption(line) || RunningText.is(line, band.gutters())) {
            return false;
        }
        List<Fragment> parts = Fragment.of(0, line, band.gutters(), em);
        int before = -1;
        for (Fragment part : parts) {
            // A wide title may begin over the white space beside its column.
            boolean reaches = part.from() == before && part.to() == before + 1;
            boolean apart = part.from() > before || reaches;
            if (!apart || part.spans() && !reaches && !isInTheMiddle(part) && !across.under(part.line(), band)) {
                return false;
            }
            before = part.to();
        }
        return parts.size() > 1 || parts.getFirst().from() > 0 && isOverSome(parts.getFirst());
    }

    private boolean isInTheMiddle(Fragment part) {
        double middle = (part.line().box().x() + part.line().box().right()) / 2;
        return Math.abs(middle - (lefts[part.from()] + rights[part.to()]) / 2) <= MIDDLE * em;
    }

    /** Whether a single title stands over columns of its own rather than in the middle of the table or the page. */
    private boolean isOverSome(Fragment part) {
        double middle = (part.line().box().x() + part.line().box().right()) / 2;
        double ofTable = (lefts[0] + rights[rights.length - 1]) / 2;
        double ofFigures = (lefts[1] + rights[rights.length - 1]) / 2;
        double nearest = Math.abs(middle - ofTable);
        boolean overFigures = Math.abs(middle - ofFigures) <= MIDDLE * em && nearest > MIDDLE * em;
        return overFigures || across.under(part.line(), band);
    }
}
