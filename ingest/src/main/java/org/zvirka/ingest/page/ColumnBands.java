package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the runs of lines of a page that stand in columns: those through which white space runs from top to bottom.
 *
 * <p>Every run of lines is scored by how much of its white space is wider than that between words, less what lines that
 * cross it cost; the best set of runs that do not overlap is taken. So prose above and below stays outside, and a section
 * heading across the table stays inside.
 */
final class ColumnBands {

    /** White space that runs through a band. */
    record Gutter(double from, double to) {

        /** Words that reach over the middle by less, in points, do not cross. */
        private static final double OVER = 1.5;

        double middle() {
            return (from + to) / 2;
        }

        boolean crossedBy(Word word) {
            return word.box().x() < middle() - OVER && word.box().right() > middle() + OVER;
        }
    }

    /** Lines and the white space between their columns, left to right. */
    record Band(List<TextLine> lines, List<Gutter> gutters) {

        boolean crossedBy(TextLine line) {
            return gutters.stream().anyMatch(g -> line.words().stream().anyMatch(g::crossedBy));
        }

        /** Whether a line stands in the columns, though a text of it may reach over an edge. */
        boolean holds(TextLine line, double em) {
            int crossed = 0;
            int kept = 0;
            for (Gutter gutter : gutters) {
                double before = Double.NEGATIVE_INFINITY;
                double after = Double.POSITIVE_INFINITY;
                boolean over = false;
                for (Word word : line.words()) {
                    over |= gutter.crossedBy(word);
                    if (word.centreX() < gutter.middle()) {
                        before = Math.max(before, word.box().right());
                    } else {
                        after = Math.min(after, word.box().x());
                    }
                }
                crossed += over ? 1 : 0;
                kept += !over && after - before >= CLEAR * em && after - before < Double.POSITIVE_INFINITY ? 1 : 0;
            }
            return crossed == 0 || kept > crossed;
        }
    }

    /** White space of this width in sizes is surely between columns. */
    private static final double CLEAR = 0.9;

    /** Runs are not longer: two pages of 8 pt print set solid. */
    private static final int LONGEST = 160;

    /** Lines read of one page; more are a drawing made of letters. */
    private static final int MOST_LINES = 500;

    /** Share of lines that may cross a column's edge, most of them section headings. */
    private static final double CROSSING = 0.2;

    /** Share of a column's own lines that may reach over its edge, such as headers over several columns. */
    private static final double REACHING_OVER = 0.25;

    /** What a line costs that crosses, and what every table costs: three aligned rows at least pay for it. */
    private static final double COST_OF_CROSSING = 1.5;

    private static final double COST_OF_LINE = 2;
    private static final double COST_OF_BAND = 4;

    /** Share of full marks below which white space is chance. */
    private static final double LEAST_MARKS = 0.45;

    private final List<TextLine> lines;
    private final double em;
    private final WhiteSpace white;

    private ColumnBands(List<TextLine> lines, double width) {
        this.lines = lines;
        this.em = em(lines);
        this.white = new WhiteSpace(lines, width, em);
    }

    static ColumnBands of(List<TextLine> lines, double width) {
        return new ColumnBands(lines.subList(0, Math.min(MOST_LINES, lines.size())), width);
    }

    /** A run of lines with its columns. */
    Band band(int start, int end) {
        return new Band(lines.subList(start, end), gutters(start, end));
    }

    /** The middle one of the sizes of words. */
    static double em(List<TextLine> lines) {
        List<Double> sizes = lines.stream()
                .flatMap(l -> l.words().stream())
                .map(Word::fontSize)
                .sorted()
                .toList();
        return sizes.isEmpty() ? 10 : Math.max(1, sizes.get(sizes.size() / 2));
    }

    /** The runs that stand in columns, top to bottom. */
    List<Band> best() {
        int n = lines.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        double[][] scores = new double[n][];
        for (int i = 0; i < n; i++) {
            scores[i] = scoresFrom(i);
        }
        for (int end = 1; end <= n; end++) {
            best[end] = best[end - 1];
            from[end] = end;
            for (int i = Math.max(0, end - LONGEST); i < end; i++) {
                double score = best[i] + scores[i][end - 1 - i];
                if (score > best[end] + 1e-9) {
                    best[end] = score;
                    from[end] = i;
                }
            }
        }
        List<Band> bands = new ArrayList<>();
        for (int end = n; end > 0; ) {
            if (from[end] == end) {
                end--;
            } else {
                trimmed(from[end], end).ifPresent(bands::add);
                end = from[end];
            }
        }
        Collections.reverse(bands);
        return bands;
    }

    /** Without prose above and below; columns that it had hidden are found then. */
    Optional<Band> trimmed(int start, int end) {
        BandTrim trim = new BandTrim(lines, band(start, end), em);
        int first = trim.first(start, end);
        int last = trim.last(first, end);
        if (last - first < 2) {
            return Optional.empty();
        }
        List<Gutter> own = gutters(first, last);
        boolean trimmed = last - first < end - start;
        Band kept = new Band(lines.subList(first, last), trim.band().gutters());
        boolean better = trimmed
                && own.size() >= FittedColumns.withoutEmpty(kept).gutters().size();
        if (!better) {
            return Optional.of(new Band(lines.subList(first, last), trim.band().gutters()));
        }
        BandTrim again = new BandTrim(lines, new Band(lines.subList(first, last), own), em);
        int top = again.first(first, last);
        int bottom = again.last(top, last);
        return bottom - top < 2 ? Optional.empty() : Optional.of(new Band(lines.subList(top, bottom), own));
    }

    private double[] scoresFrom(int start) {
        double[] scores = new double[Math.min(lines.size() - start, LONGEST)];
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < scores.length; k++) {
            TextLine line = lines.get(start + k);
            left = Math.min(left, line.box().x());
            right = Math.max(right, line.box().right());
            scores[k] = score(start, start + k + 1, valleys(start, start + k + 1, left, right));
        }
        return scores;
    }

    private List<Gutter> gutters(int start, int end) {
        List<TextLine> run = lines.subList(start, end);
        double left = run.stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right = run.stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        return valleys(start, end, left, right).stream()
                .map(v -> new Gutter(white.place(v.from), white.place(v.to + 1)))
                .toList();
    }

    private double score(int start, int end, List<Valley> valleys) {
        if (valleys.isEmpty()) {
            return Double.NEGATIVE_INFINITY;
        }
        int headings = valleys.stream().mapToInt(v -> v.low).min().orElse(0);
        double score = -COST_OF_BAND - COST_OF_LINE * headings;
        for (Valley valley : valleys) {
            score += white.marks(start, end, valley.middle()) - COST_OF_CROSSING * (valley.low - headings);
        }
        return score;
    }

    /**
     * Steps that fewer lines cover than those on both sides.
     *
     * @param low how many lines cover it
     */
    private record Valley(int from, int to, int low) {

        int middle() {
            return (from + to) / 2;
        }
    }

    private List<Valley> valleys(int start, int end, double left, double right) {
        int n = end - start;
        int allowed = n < 5 ? 0 : (int) Math.floor(CROSSING * n) + 1;
        int rise = Math.max(2, n / 30);
        int from = white.stepAt(left);
        int to = white.stepAt(right);
        List<Valley> valleys = new ArrayList<>();
        List<Integer> hills = new ArrayList<>();
        int hill = 0;
        for (int s = from; s <= to; s++) {
            int count = white.covered(start, end, s);
            if (count > allowed) {
                hill = Math.max(hill, count);
                continue;
            }
            int stop = s;
            while (stop < to && white.covered(start, end, stop + 1) == count) {
                stop++;
            }
            hill = put(new Valley(s, stop, count), hill, rise, valleys, hills);
            s = stop;
        }
        hills.add(hill);
        return kept(valleys, hills, rise, start, end);
    }

    /**
     * Adds a flat stretch: it replaces the valley before it if no hill parts them and it is lower or as low and wider.
     *
     * @return the height of the hill so far since the last valley
     */
    private static int put(Valley next, int hill, int rise, List<Valley> valleys, List<Integer> hills) {
        if (valleys.isEmpty()) {
            hills.add(hill);
            valleys.add(next);
            return next.low;
        }
        Valley last = valleys.getLast();
        if (hill - Math.max(last.low, next.low) >= rise) {
            hills.add(hill);
            valleys.add(next);
            return next.low;
        }
        boolean better = next.low < last.low || next.low == last.low && next.to - next.from > last.to - last.from;
        if (better) {
            valleys.removeLast();
            // What lay before the valley that gives way may now part too little.
            int before = Math.max(hills.removeLast(), Math.max(last.low, hill));
            if (!valleys.isEmpty() && before - Math.max(valleys.getLast().low, next.low) < rise) {
                return put(next, before, rise, valleys, hills);
            }
            hills.add(before);
            valleys.add(next);
            return next.low;
        }
        return Math.max(hill, next.low);
    }

    private List<Valley> kept(List<Valley> valleys, List<Integer> hills, int rise, int start, int end) {
        int headings = valleys.stream()
                .mapToInt(v -> v.low + white.spaces(start, end, v.middle()))
                .min()
                .orElse(0);
        List<Valley> kept = new ArrayList<>();
        for (int i = 0; i < valleys.size(); i++) {
            Valley valley = valleys.get(i);
            int lower = Math.min(hills.get(i), hills.get(i + 1));
            int over = valley.low + white.spaces(start, end, valley.middle()) - headings;
            boolean parts = lower - valley.low >= rise && over <= Math.max(1, REACHING_OVER * (lower - headings));
            if (parts) {
                Valley whole = widened(valley, start, end);
                if (wide(whole, start, end)) {
                    kept.add(whole);
                }
            }
        }
        return kept;
    }

    /** With the steps beside that one line more covers: a heading's words end anywhere. */
    private Valley widened(Valley valley, int start, int end) {
        int from = valley.from;
        int to = valley.to;
        while (from > 0 && white.covered(start, end, from - 1) <= valley.low + 1) {
            from--;
        }
        while (to + 1 < white.steps() && white.covered(start, end, to + 1) <= valley.low + 1) {
            to++;
        }
        return new Valley(from, to, valley.low);
    }

    private boolean wide(Valley valley, int start, int end) {
        int both = white.between(start, end, valley.middle());
        double width = white.place(valley.to + 1) - white.place(valley.from);
        double least = em * (both < 3 ? 2 : both < 6 ? 0.8 : both < 12 ? 0.5 : 0.25);
        return both >= 2 && width >= least && white.marks(start, end, valley.middle()) >= LEAST_MARKS * both;
    }
}
