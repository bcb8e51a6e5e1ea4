package org.zvirka.ingest.page;

import java.util.List;
import java.util.regex.Pattern;

/** Where a band ends: with the lines above and below that belong to its cells, without those that are its title. */
final class BandEnds {

    /** Text goes on below a band while no further away than this, in sizes from top to top. */
    private static final double BELOW = 1.6;

    private static final double ABOVE = 1.4;

    /** The same for a header that drawn lines enclose. */
    private static final int MOST_HEADER_LINES = 5;

    private static final double HEADER_REACH = 3;

    private static final Pattern NOTE = Pattern.compile(
            "(?iu)^(?:[*†‡]|see (?:foot)?notes?\\b|\\d{1,2}(?:[./)]|\\s+\\p{Lu})|\\(?[a-z][/)]|(?:sources?|notes?|n\\.?b\\.?|джерел[оа]|примітк[аи]|источник|примечани[ея])\\s*[:.—-])");

    /** Notes are set in a smaller font. */
    private static final double SMALLER = 0.93;

    private static final int MOST_CAPTION_LINES = 3;

    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)^(?:table|tab\\.|figure|fig\\.|chart|таблиця|табл\\.|таблица|рисунок|рис\\.|діаграма)\\s*\\p{L}{0,2}[.-]?\\d");

    private final LinesAcross across;

    BandEnds(LinesAcross across) {
        this.across = across;
    }

    /** With the lines above and below that belong to cells of which only one column is left. */
    ColumnBands.Band widened(ColumnBands.Band band, List<TextLine> lines, int from) {
        double em = ColumnBands.em(band.lines());
        int first = lines.indexOf(band.lines().getFirst());
        int last = lines.indexOf(band.lines().getLast());
        List<Double> ruled = across.over(band);
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0) - 0.5 * em;
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0) + 0.5 * em;
        while (first > from
                && fits(lines.get(first - 1), band, left, right)
                && near(lines.get(first - 1), lines.get(first), ABOVE * em, ruled)) {
            first--;
        }
        first = withHeader(first, from, band, lines, left, right, em);
        first = upToRuling(first, from, band, lines, em);
        while (last + 1 < lines.size()
                && fits(lines.get(last + 1), band, left, right)
                && near(lines.get(last), lines.get(last + 1), BELOW * em, ruled)) {
            last++;
        }
        while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), band, em)) {
            last++;
        }
        return new ColumnBands.Band(lines.subList(first, last + 1), band.gutters());
    }

    /** Without the lines above the table's first drawn line, or that say they are its title, if they stand in no columns. */
    ColumnBands.Band withoutCaption(ColumnBands.Band band) {
        double em = ColumnBands.em(band.lines());
        List<Double> ruled = across.over(band);
        int first = 0;
        while (first < Math.min(MOST_CAPTION_LINES, band.lines().size() - FilledRows.LEAST_ROWS)
                && Fragment.of(0, band.lines().get(first), band.gutters(), em).size() == 1) {
            first++;
        }
        while (first > 0 && !endsCaption(band.lines(), first, ruled)) {
            first--;
        }
        return first == 0
                ? band
                : new ColumnBands.Band(band.lines().subList(first, band.lines().size()), band.gutters());
    }

    /** Without notes under the table: lines at its left edge that say they are, or are set smaller. */
    ColumnBands.Band withoutNotes(ColumnBands.Band band) {
        double em = ColumnBands.em(band.lines());
        int end = band.lines().size();
        int last = end;
        while (last > FilledRows.LEAST_ROWS && isAtLeft(band.lines().get(last - 1), band, em)) {
            last--;
            TextLine line = band.lines().get(last);
            if (NOTE.matcher(line.text()).find() || line.fontSize() < SMALLER * em) {
                end = last;
            }
        }
        return end == band.lines().size()
                ? band
                : new ColumnBands.Band(band.lines().subList(0, end), band.gutters());
    }

    private static boolean isAtLeft(TextLine line, ColumnBands.Band band, double em) {
        List<Fragment> parts = Fragment.of(0, line, band.gutters(), em);
        return parts.size() == 1 && parts.getFirst().from() == 0;
    }

    static boolean isCaption(TextLine line) {
        return CAPTION.matcher(line.text()).find();
    }

    private static boolean endsCaption(List<TextLine> lines, int first, List<Double> ruled) {
        double above =
                lines.get(first - 1).box().y() + lines.get(first - 1).box().height() / 2;
        double below = lines.get(first).box().y() + lines.get(first).box().height() / 2;
        boolean parted = ruled.stream().anyMatch(y -> y > above && y < below);
        boolean firstRule = ruled.stream().noneMatch(y -> y <= above);
        return parted && firstRule || first == 1 && isCaption(lines.getFirst());
    }

    private static boolean goesOn(TextLine above, TextLine line, ColumnBands.Band band, double em) {
        return line.box().y() - above.box().y() <= BELOW * em
                && band.holds(line, em)
                && Fragment.of(0, line, band.gutters(), em).size()
                        > Math.max(1, band.gutters().size() / 2);
    }

    /** Header lines between the rows and the next drawn line above them. */
    private int upToRuling(int first, int from, ColumnBands.Band band, List<TextLine> lines, double em) {
        List<Double> ruled = across.over(band);
        int header = first;
        while (header > from && first - header < MOST_HEADER_LINES) {
            TextLine line = lines.get(header - 1);
            boolean far = lines.get(header).box().y() - line.box().y() > HEADER_REACH * em;
            if (far || !band.holds(line, em)) {
                break;
            }
            header--;
            double top = line.box().y() + line.box().height() / 2;
            double above = header > from ? lines.get(header - 1).box().y() : Double.NEGATIVE_INFINITY;
            if (ruled.stream().anyMatch(y -> y < top && y > above && y > top - HEADER_REACH * em)) {
                return header;
            }
        }
        return first;
    }

    /** A header whose rows a heading parts from it. */
    private static int withHeader(
            int first, int from, ColumnBands.Band band, List<TextLine> lines, double left, double right, double em) {
        int heading = first;
        while (heading > from
                && first - heading < JoinedBands.MOST_HEADING_LINES
                && band.crossedBy(lines.get(heading - 1))) {
            heading--;
        }
        int header = heading;
        double reach = JoinedBands.reach(em, JoinedBands.widest(band.lines()));
        boolean inColumns = false;
        while (header > from
                && lines.get(header - 1).box().x() >= left
                && lines.get(header - 1).box().right() <= right
                && !band.crossedBy(lines.get(header - 1))
                && !RunningText.is(lines.get(header - 1), band.gutters())
                && lines.get(header).box().y() - lines.get(header - 1).box().bottom() <= reach) {
            header--;
            inColumns |= Fragment.of(0, lines.get(header), band.gutters(), em).size() > 1;
        }
        boolean near = heading < first
                && header < heading
                && inColumns
                && JoinedBands.isHeading(
                        lines.subList(heading, first),
                        new ColumnBands.Band(lines.subList(header, heading), band.gutters()),
                        band);
        return near ? header : first;
    }

    private static boolean fits(TextLine line, ColumnBands.Band band, double left, double right) {
        return line.box().x() >= left
                && line.box().right() <= right
                && band.gutters().stream().noneMatch(g -> line.words().stream().anyMatch(g::crossedBy))
                && Fragment.columnOf(band.gutters(), line.box().x())
                        == Fragment.columnOf(band.gutters(), line.box().right());
    }

    private static boolean near(TextLine above, TextLine below, double reach, List<Double> ruled) {
        return below.box().y() - above.box().y() <= reach
                && ruled.stream()
                        .noneMatch(y -> y > above.box().y() + above.box().height() / 2
                                && y < below.box().y() + below.box().height() / 2);
    }
}
