package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds tables by alignment alone and tells them from prose set in columns, lists and signatures. */
final class AlignedTables {

    /** A drawn line across this share of a band parts its rows. */
    private static final double ACROSS = 0.6;

    /** Text goes on below a band while no further away than this, in sizes from top to top. */
    private static final double BELOW = 1.6;

    private static final double ABOVE = 1.4;

    /** A heading within a table is this long at most. */
    private static final int MOST_HEADING_LINES = 3;

    /** White space round a heading, in sizes, or that between rows and some more where rows stand further apart. */
    private static final double HEADING_REACH = 1.2;

    private static final double WIDER = 1.3;

    /** The same for a header that drawn lines enclose. */
    private static final int MOST_HEADER_LINES = 5;

    private static final double HEADER_REACH = 3;

    /** Columns of prose hold this many words a line, and fill this much of their width. */
    private static final double PROSE_WORDS = 4;

    private static final double PROSE_FILL = 0.7;

    /** Step in points for the place of white space. */
    private static final double FINE = 0.25;

    /** Edges of one column on several pages differ by no more, in points. */
    private static final double NEAR_EDGE = 2;

    /** Share of lines that may reach over an edge taken from another page. */
    private static final double ALLOWED = 0.1;

    private static final int LEAST_ROWS = 3;

    private static final int MOST_CAPTION_LINES = 3;

    private static final Pattern CAPTION = Pattern.compile(
            "(?iu)^(?:table|tab\\.|figure|fig\\.|chart|таблиця|табл\\.|таблица|рисунок|рис\\.|діаграма)\\s*\\p{L}{0,2}[.-]?\\d");

    /** Tables with many merged cells still fill half of their positions; labels of a chart fill a quarter. */
    private static final double LEAST_FILLED = 0.4;

    private static final double MOSTLY_FILLED = 0.8;

    private static final Pattern BULLET =
            Pattern.compile("[-–—•●▪◦·*o→✓]|\\(?[\\p{L}\\d]{1,3}[.)]|\\d{1,2}(\\.\\d{1,2}){1,3}\\.?");

    private final PageContent page;
    private final List<Ruling> across;
    private final List<List<Double>> known;

    /** @param known boundaries between columns of tables on the pages beside this one */
    AlignedTables(PageContent page, List<List<Double>> known) {
        this.page = page;
        this.known = known;
        this.across = CleanRulings.of(page.rulings(), Ruling.Direction.HORIZONTAL);
    }

    /** Frames for what these words make tables of, top to bottom. */
    List<GridFrame> frames(List<Word> words) {
        List<TextLine> lines = TextLine.lines(words);
        List<GridFrame> frames = new ArrayList<>();
        int from = 0;
        for (ColumnBands.Band band : withKnown(joined(ColumnBands.of(lines, page.width()), lines), lines)) {
            ColumnBands.Band whole = withoutEmpty(completed(withoutCaption(widened(band, lines, from))));
            AlignedRows rows = new AlignedRows(whole, ruled(whole));
            if (isTable(whole, rows) && (isKnown(whole) || !NoTables.looksLikeOne(rows, page.shades()))) {
                frames.add(new AlignedFrame(rows).frame(whole.gutters(), confidence(whole, rows)));
                from = lines.indexOf(whole.lines().getLast()) + 1;
            }
        }
        return frames;
    }

    /** Takes the columns of the page beside for what stands in them, unless this page shows more. */
    private List<ColumnBands.Band> withKnown(List<ColumnBands.Band> found, List<TextLine> lines) {
        List<ColumnBands.Band> bands = new ArrayList<>(found);
        KnownColumns columns = new KnownColumns(lines);
        for (List<Double> edges : known) {
            for (ColumnBands.Band band : columns.bands(edges)) {
                int first = lines.indexOf(band.lines().getFirst());
                int last = lines.indexOf(band.lines().getLast());
                List<ColumnBands.Band> shared = bands.stream()
                        .filter(b -> lines.indexOf(b.lines().getFirst()) <= last
                                && lines.indexOf(b.lines().getLast()) >= first)
                        .toList();
                boolean better = shared.stream()
                        .allMatch(b -> b.gutters().size() <= edges.size()
                                && lines.indexOf(b.lines().getFirst()) >= first - MOST_HEADING_LINES
                                && lines.indexOf(b.lines().getLast()) <= last + MOST_HEADING_LINES);
                if (better) {
                    bands.removeAll(shared);
                    bands.add(band);
                }
            }
        }
        bands.sort(java.util.Comparator.comparingDouble(
                b -> b.lines().getFirst().box().y()));
        return bands;
    }

    private boolean isKnown(ColumnBands.Band band) {
        return known.stream()
                .anyMatch(edges -> edges.size() == band.gutters().size()
                        && band.gutters().stream().allMatch(g -> holdsOne(g, edges)));
    }

    /** Bands of the same columns with nothing but a heading between them are one table. */
    private static List<ColumnBands.Band> joined(ColumnBands columns, List<TextLine> lines) {
        List<ColumnBands.Band> joined = new ArrayList<>();
        for (ColumnBands.Band band : columns.best()) {
            if (!joined.isEmpty()) {
                ColumnBands.Band above = joined.getLast();
                int start = lines.indexOf(above.lines().getFirst());
                int end = lines.indexOf(above.lines().getLast()) + 1;
                int next = lines.indexOf(band.lines().getFirst());
                ColumnBands.Band both = columns.band(start, next + band.lines().size());
                ColumnBands.Band fewer =
                        above.gutters().size() <= band.gutters().size() ? above : band;
                if (hasColumnsOf(both, fewer) && isHeading(lines.subList(end, next), above, band)) {
                    joined.removeLast();
                    joined.add(both);
                    continue;
                }
            }
            joined.add(band);
        }
        return joined;
    }

    /** Whether all lines of a band that may be too short to show its columns stand in those of another. */
    private static boolean standsIn(ColumnBands.Band shorter, ColumnBands.Band longer) {
        double em = ColumnBands.em(longer.lines());
        double left =
                longer.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0) - em;
        double right =
                longer.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0) + em;
        return shorter.lines().stream()
                .allMatch(line -> !longer.crossedBy(line)
                        && line.box().x() >= left
                        && line.box().right() <= right
                        && Fragment.of(0, line, longer.gutters(), em).stream().noneMatch(Fragment::spans));
    }

    private static boolean hasColumnsOf(ColumnBands.Band both, ColumnBands.Band fewer) {
        return fewer.gutters().stream().allMatch(a -> both.gutters().stream()
                .anyMatch(b -> Math.min(a.to(), b.to()) - Math.max(a.from(), b.from()) >= 0.5));
    }

    /** A few lines no further apart than rows that begin where the table does or stand in its middle. */
    private static boolean isHeading(List<TextLine> between, ColumnBands.Band above, ColumnBands.Band below) {
        if (between.size() > MOST_HEADING_LINES) {
            return false;
        }
        double em = ColumnBands.em(above.lines());
        double reach = Math.max(HEADING_REACH * em, WIDER * Math.max(widest(above.lines()), widest(below.lines())));
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
    private static double widest(List<TextLine> lines) {
        double widest = 0;
        double bottom = lines.getFirst().box().bottom();
        for (TextLine line : lines) {
            widest = Math.max(widest, line.box().y() - bottom);
            bottom = Math.max(bottom, line.box().bottom());
        }
        return widest;
    }

    /** The part of white space that the fewest words reach into. */
    private static ColumnBands.Gutter fitted(ColumnBands.Gutter gutter, List<TextLine> lines) {
        int steps = (int) Math.max(1, Math.floor((gutter.to() - gutter.from()) / FINE));
        int[] covered = new int[steps];
        for (TextLine line : lines) {
            for (Word word : line.words()) {
                int from = (int) Math.max(0, Math.floor((word.box().x() - gutter.from()) / FINE));
                int to = (int) Math.min(steps - 1, Math.floor((word.box().right() - gutter.from()) / FINE));
                for (int s = from; s <= to; s++) {
                    covered[s]++;
                }
            }
        }
        int least = java.util.Arrays.stream(covered).min().orElse(0);
        int best = 0;
        int bestLength = 0;
        int length = 0;
        for (int s = 0; s < steps; s++) {
            length = covered[s] == least ? length + 1 : 0;
            if (length > bestLength) {
                bestLength = length;
                best = s - length + 1;
            }
        }
        return new ColumnBands.Gutter(gutter.from() + best * FINE, gutter.from() + (best + bestLength) * FINE);
    }

    /** With columns that the same table has on the page before or after and that this page has too little text to show. */
    private ColumnBands.Band completed(ColumnBands.Band band) {
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        for (List<Double> edges : known) {
            List<Double> inside =
                    edges.stream().filter(x -> x > left && x < right).toList();
            if (inside.size() <= band.gutters().size()
                    || !band.gutters().stream().allMatch(g -> holdsOne(g, inside))) {
                continue;
            }
            List<ColumnBands.Gutter> gutters = new ArrayList<>();
            for (double edge : inside) {
                gutters.add(band.gutters().stream()
                        .filter(g -> holdsOne(g, List.of(edge)))
                        .findFirst()
                        .orElse(new ColumnBands.Gutter(edge - NEAR_EDGE, edge + NEAR_EDGE)));
            }
            ColumnBands.Band completed = new ColumnBands.Band(band.lines(), gutters);
            if (crossed(completed) <= ALLOWED * band.lines().size() + 1) {
                return completed;
            }
        }
        return band;
    }

    private static boolean holdsOne(ColumnBands.Gutter gutter, List<Double> edges) {
        return edges.stream()
                        .filter(x -> x > gutter.from() - NEAR_EDGE && x < gutter.to() + NEAR_EDGE)
                        .count()
                == 1;
    }

    /** Lines that reach over an edge though they stand in columns otherwise. */
    private static long crossed(ColumnBands.Band band) {
        return band.lines().stream()
                .filter(line -> {
                    long over = band.gutters().stream()
                            .filter(g -> line.words().stream().anyMatch(g::crossedBy))
                            .count();
                    return over > 0 && 2 * over <= band.gutters().size();
                })
                .count();
    }

    /** Without columns in which no text begins. */
    private static ColumnBands.Band withoutEmpty(ColumnBands.Band band) {
        double em = ColumnBands.em(band.lines());
        int[] begun = new int[band.gutters().size() + 1];
        for (int i = 0; i < band.lines().size(); i++) {
            Fragment.of(i, band.lines().get(i), band.gutters(), em).forEach(f -> begun[f.from()]++);
        }
        List<ColumnBands.Gutter> gutters = new ArrayList<>();
        for (int c = 0; c < band.gutters().size(); c++) {
            if (begun[c + 1] > 0) {
                gutters.add(fitted(band.gutters().get(c), band.lines()));
            }
        }
        return new ColumnBands.Band(band.lines(), gutters);
    }

    private List<Double> ruled(ColumnBands.Band band) {
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        return across.stream()
                .filter(r -> r.covered(left, right) >= ACROSS * (right - left))
                .map(Ruling::position)
                .toList();
    }

    /** With the lines above and below that belong to cells of which only one column is left. */
    private ColumnBands.Band widened(ColumnBands.Band band, List<TextLine> lines, int from) {
        double em = ColumnBands.em(band.lines());
        int first = lines.indexOf(band.lines().getFirst());
        int last = lines.indexOf(band.lines().getLast());
        List<Double> ruled = ruled(band);
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
    private ColumnBands.Band withoutCaption(ColumnBands.Band band) {
        double em = ColumnBands.em(band.lines());
        List<Double> ruled = ruled(band);
        int first = 0;
        while (first < Math.min(MOST_CAPTION_LINES, band.lines().size() - LEAST_ROWS)
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

    private static boolean endsCaption(List<TextLine> lines, int first, List<Double> ruled) {
        double above =
                lines.get(first - 1).box().y() + lines.get(first - 1).box().height() / 2;
        double below = lines.get(first).box().y() + lines.get(first).box().height() / 2;
        boolean parted = ruled.stream().anyMatch(y -> y > above && y < below);
        boolean firstRule = ruled.stream().noneMatch(y -> y <= above);
        return parted && firstRule
                || first == 1 && CAPTION.matcher(lines.getFirst().text()).find();
    }

    private static boolean goesOn(TextLine above, TextLine line, ColumnBands.Band band, double em) {
        return line.box().y() - above.box().y() <= BELOW * em
                && band.holds(line, em)
                && Fragment.of(0, line, band.gutters(), em).size()
                        > Math.max(1, band.gutters().size() / 2);
    }

    /** Header lines between the rows and the next drawn line above them. */
    private int upToRuling(int first, int from, ColumnBands.Band band, List<TextLine> lines, double em) {
        List<Double> ruled = ruled(band);
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
        while (heading > from && first - heading < MOST_HEADING_LINES && band.crossedBy(lines.get(heading - 1))) {
            heading--;
        }
        int header = heading;
        double reach = Math.max(HEADING_REACH * em, WIDER * widest(band.lines()));
        boolean inColumns = false;
        while (header > from
                && lines.get(header - 1).box().x() >= left
                && lines.get(header - 1).box().right() <= right
                && !band.crossedBy(lines.get(header - 1))
                && lines.get(header).box().y() - lines.get(header - 1).box().bottom() <= reach) {
            header--;
            inColumns |= Fragment.of(0, lines.get(header), band.gutters(), em).size() > 1;
        }
        boolean near = heading < first
                && header < heading
                && inColumns
                && isHeading(
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

    private boolean isTable(ColumnBands.Band band, AlignedRows rows) {
        int columns = rows.columns();
        long full = rows.rows().stream().filter(r -> filled(r, columns) >= 2).count();
        long plain = rows.rows().stream().filter(r -> !r.isHeading(columns)).count();
        if (isKnown(band)) {
            return full >= 1;
        }
        if (full < LEAST_ROWS && !(full == 2 && ruled(band).size() >= 2 && filledShare(rows) >= MOSTLY_FILLED)) {
            return false;
        }
        return full * 2 >= plain && filledShare(rows) >= LEAST_FILLED && !isProse(rows, full) && !isList(rows);
    }

    private static double filledShare(AlignedRows rows) {
        double filled = 0;
        int all = 0;
        for (AlignedRow row : rows.rows()) {
            if (!row.isHeading(rows.columns())) {
                filled += filled(row, rows.columns());
                all += rows.columns();
            }
        }
        return all == 0 ? 0 : filled / all;
    }

    private static int filled(AlignedRow row, int columns) {
        int filled = 0;
        for (int c = 0; c < columns; c++) {
            filled += row.fills(c) ? 1 : 0;
        }
        return filled;
    }

    private static boolean isProse(AlignedRows rows, long full) {
        int columns = rows.columns();
        if (columns > 3 || full >= Math.max(LEAST_ROWS + 1, rows.fragments().size() / 8)) {
            return false;
        }
        double[] left = new double[columns];
        double[] right = new double[columns];
        java.util.Arrays.fill(left, Double.POSITIVE_INFINITY);
        for (Fragment f : rows.fragments()) {
            if (!f.spans()) {
                left[f.from()] = Math.min(left[f.from()], f.line().box().x());
                right[f.from()] = Math.max(right[f.from()], f.line().box().right());
            }
        }
        for (int c = 0; c < columns; c++) {
            int lines = 0;
            double words = 0;
            double fill = 0;
            for (Fragment f : rows.fragments()) {
                if (f.from() == c && f.to() == c) {
                    lines++;
                    words += f.line().words().size();
                    fill += f.line().box().width() / Math.max(1, right[c] - left[c]);
                }
            }
            if (lines > 0 && (words < PROSE_WORDS * lines || fill < PROSE_FILL * lines)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isList(AlignedRows rows) {
        if (rows.columns() != 2) {
            return false;
        }
        int marks = 0;
        int all = 0;
        Set<String> seen = new HashSet<>();
        for (Fragment f : rows.fragments()) {
            if (f.from() == 0 && f.to() == 0) {
                all++;
                marks += BULLET.matcher(f.line().text()).matches() ? 1 : 0;
                seen.add(f.line().text());
            }
        }
        return all > 0 && marks == all;
    }

    private double confidence(ColumnBands.Band band, AlignedRows rows) {
        double sure = 0.5;
        sure += rows.columns() >= 3 ? 0.1 : 0;
        sure += rows.rows().size() >= 5 ? 0.1 : 0;
        sure += ruled(band).size() >= 2 ? 0.1 : 0;
        sure += 0.15 * rows.clarity();
        return Math.min(0.95, sure);
    }
}
