package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds rulings along the rows of an evenly lit page of 300 dpi, also thin, faint, broken and slightly bent ones. Lines
 * down the page are found on the transposed page.
 *
 * <p>A pixel belongs to a line when it is darker than the paper on both sides of the line, so neither filled areas nor
 * their edges count. Lines are told from text by being unbroken for longer than letters are.
 */
final class StrokeFinder {

    /** Pixels over which the shade is averaged along the line: halves the noise, leaves a line as it is. */
    private static final int SMOOTH = 5;

    /** How much darker than the paper on both sides; noise of a bad scan stays below after smoothing. */
    private static final int CONTRAST = 28;

    /** Distances at which the paper on either side is looked for; the larger for lines of up to 1.5 mm. */
    private static final int[] SIDES = {6, 10, 16};

    /** Unbroken length that no letter's foot reaches: a Cyrillic sha of 14 pt is 33 pixels wide at 300 dpi. */
    private static final int CORE = 44;

    /** Share of a core that must be dark. */
    private static final double CORE_FILL = 0.9;

    /** Pieces of a line are chained over gaps of up to 2.7 mm; a row across the table interrupts a line for 3.5 mm at least. */
    private static final int GAP = 32;

    private static final double DRIFT = 4;

    /** Thicker strokes are bars and pictures. */
    private static final double THICKEST = 22;

    /** Lines closer than this are one line drawn double. */
    private static final double DOUBLE = 9;

    private static final double WHOLE_FILL = 0.85;
    private static final double BROKEN_FILL = 0.5;

    /** Where letters stand that a row of feet belongs to, in pixels from the edge of the line. */
    private static final int NEAR = 5;

    private static final int FAR = 10;

    private static final int INK = 140;

    /**
     * Share of a line's length with ink that near on one side. On clean scans rulings of tables have below 0.02, rows of
     * letters' feet above 0.3; letters may stand close to a ruling or cross it.
     */
    private static final double CROWDED = 0.2;

    private final int shortestWhole;
    private final int shortestBroken;

    /**
     * @param shortestWhole pixels an unbroken line must be long
     * @param shortestBroken pixels a broken line must be long
     */
    StrokeFinder(int shortestWhole, int shortestBroken) {
        this.shortestWhole = shortestWhole;
        this.shortestBroken = shortestBroken;
    }

    /** The lines from top to bottom. */
    List<Stroke> find(Grey page) {
        List<Stroke> strokes = new ArrayList<>(connect(page));
        strokes.removeIf(stroke -> stroke.thickness() > THICKEST);
        List<Stroke> lines = chain(strokes);
        lines.removeIf(line -> !isLine(line) || crowded(page, line, -1) || crowded(page, line, 1));
        lines.sort(Comparator.comparingDouble(Stroke::meanY).thenComparingInt(Stroke::from));
        return lines;
    }

    private boolean isLine(Stroke line) {
        double fill = (double) line.covered() / line.length();
        return fill >= WHOLE_FILL && line.length() >= shortestWhole
                || fill >= BROKEN_FILL && line.length() >= shortestBroken;
    }

    /** Whether one side of the line is full of ink, as above the feet of letters. */
    private static boolean crowded(Grey page, Stroke line, int direction) {
        int[] edge = new int[line.length()];
        Arrays.fill(edge, -1);
        for (Stroke.Run run : line.runs()) {
            for (int i = run.from() - line.from(); i < run.to() - line.from(); i++) {
                edge[i] =
                        edge[i] < 0 ? run.y() : direction > 0 ? Math.max(edge[i], run.y()) : Math.min(edge[i], run.y());
            }
        }
        int inked = 0;
        int all = 0;
        for (int i = 0; i < edge.length; i++) {
            if (edge[i] >= 0) {
                inked += darkest(page, line.from() + i, edge[i], direction) < INK ? 1 : 0;
                all++;
            }
        }
        return inked > CROWDED * all;
    }

    private static int darkest(Grey page, int x, int y, int direction) {
        int least = Grey.WHITE;
        for (int i = NEAR; i <= FAR; i++) {
            least = Math.min(least, page.clamped(x, y + direction * i));
        }
        return least;
    }

    /** Cores of neighbouring rows that touch make one stroke. */
    private static List<Stroke> connect(Grey page) {
        List<Stroke> strokes = new ArrayList<>();
        List<Stroke> above = List.of();
        List<Stroke.Run> runsAbove = List.of();
        for (int y = 0; y < page.height(); y++) {
            List<Stroke.Run> runs = cores(page, y);
            List<Stroke> here = new ArrayList<>();
            for (Stroke.Run run : runs) {
                here.add(strokeTouching(run, runsAbove, above));
            }
            for (Stroke stroke : above) {
                if (!here.contains(stroke) && !strokes.contains(stroke)) {
                    strokes.add(stroke);
                }
            }
            above = here;
            runsAbove = runs;
        }
        above.stream().filter(stroke -> !strokes.contains(stroke)).forEach(strokes::add);
        return strokes;
    }

    /** The run joins the first stroke it touches in the row above; where it touches several, chaining joins them later. */
    private static Stroke strokeTouching(Stroke.Run run, List<Stroke.Run> runsAbove, List<Stroke> above) {
        for (int i = 0; i < runsAbove.size(); i++) {
            Stroke.Run other = runsAbove.get(i);
            if (other.from() <= run.to() && run.from() <= other.to()) {
                above.get(i).add(run);
                return above.get(i);
            }
        }
        Stroke stroke = new Stroke();
        stroke.add(run);
        return stroke;
    }

    /** The pieces of a row that are dark nearly without a gap for longer than any letter. */
    private static List<Stroke.Run> cores(Grey page, int y) {
        int width = page.width();
        if (width < CORE) {
            return List.of();
        }
        int[] sums = darkBefore(page, y);
        if (sums[width] < CORE * CORE_FILL) {
            return List.of();
        }
        List<Stroke.Run> cores = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (int x = 0; x + CORE <= width; x++) {
            if (sums[x + CORE] - sums[x] < CORE * CORE_FILL) {
                continue;
            }
            if (from >= 0 && x > to) {
                cores.add(trimmed(sums, y, from, to));
                from = -1;
            }
            from = from < 0 ? x : from;
            to = x + CORE;
        }
        if (from >= 0) {
            cores.add(trimmed(sums, y, from, to));
        }
        return cores;
    }

    private static Stroke.Run trimmed(int[] sums, int y, int from, int to) {
        int left = from;
        int right = to;
        while (left < right && sums[left + 1] == sums[left]) {
            left++;
        }
        while (right > left + 1 && sums[right] == sums[right - 1]) {
            right--;
        }
        return new Stroke.Run(y, left, right);
    }

    /** For each x the number of line pixels left of it. */
    private static int[] darkBefore(Grey page, int y) {
        int[] sums = new int[page.width() + 1];
        for (int x = 0; x < page.width(); x++) {
            sums[x + 1] = sums[x] + (isLinePixel(page, x, y) ? 1 : 0);
        }
        return sums;
    }

    private static boolean isLinePixel(Grey page, int x, int y) {
        if (page.at(x, y) > Grey.WHITE - CONTRAST / 2) {
            return false;
        }
        int here = smooth(page, x, y);
        return brightest(page, x, y, -1) - here >= CONTRAST && brightest(page, x, y, 1) - here >= CONTRAST;
    }

    private static int brightest(Grey page, int x, int y, int direction) {
        int most = 0;
        for (int side : SIDES) {
            int row = y + direction * side;
            most = Math.max(most, row < 0 || row >= page.height() ? Grey.WHITE : page.at(x, row));
        }
        return most;
    }

    private static int smooth(Grey page, int x, int y) {
        int sum = 0;
        for (int i = -SMOOTH / 2; i <= SMOOTH / 2; i++) {
            sum += page.clamped(x + i, y);
        }
        return sum / SMOOTH;
    }

    private static List<Stroke> chain(List<Stroke> strokes) {
        List<Stroke> sorted = new ArrayList<>(strokes);
        sorted.sort(Comparator.comparingInt(Stroke::from).thenComparingDouble(Stroke::meanY));
        List<Stroke> chains = new ArrayList<>();
        for (Stroke stroke : sorted) {
            Stroke best = null;
            for (Stroke chain : chains) {
                if (continues(chain, stroke) && (best == null || chain.to() > best.to())) {
                    best = chain;
                }
            }
            if (best == null) {
                chains.add(stroke);
            } else {
                best.addAll(stroke);
            }
        }
        return chains;
    }

    private static boolean continues(Stroke chain, Stroke stroke) {
        int gap = stroke.from() - chain.to();
        if (gap > GAP) {
            return false;
        }
        return gap >= 0
                ? Math.abs(chain.endY() - stroke.startY()) <= DRIFT
                : Math.abs(chain.meanY() - stroke.meanY()) <= DOUBLE;
    }
}
