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
        List<Stroke> strokes = strokes(page, LineCores.PLAIN);
        FaintPieces pieces = new FaintPieces(page);
        strokes(LineCores.smoothed(page), LineCores.FAINT).forEach(faint -> strokes.addAll(pieces.of(faint)));
        List<Stroke> lines = chain(strokes);
        lines.removeIf(line -> !isLine(line) || crowded(page, line, -1) || crowded(page, line, 1));
        lines.sort(Comparator.comparingDouble(Stroke::meanY).thenComparingInt(Stroke::from));
        return lines;
    }

    private static List<Stroke> strokes(Grey page, LineCores cores) {
        List<Stroke> strokes = new ArrayList<>(connect(page, cores));
        EvenThickness even = new EvenThickness(page);
        strokes.removeIf(stroke -> stroke.thickness() > THICKEST || !even.holdsFor(stroke));
        return strokes;
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
    private static List<Stroke> connect(Grey page, LineCores cores) {
        List<Stroke> strokes = new ArrayList<>();
        List<Stroke> above = List.of();
        List<Stroke.Run> runsAbove = List.of();
        for (int y = 0; y < page.height(); y++) {
            List<Stroke.Run> runs = cores.of(page, y);
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
