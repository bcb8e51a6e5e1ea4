package org.zvirka.ingest.scan;

import java.util.ArrayList;
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
        LetterFeet feet = new LetterFeet(page);
        lines.removeIf(line -> !isLine(line) || feet.make(line));
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
