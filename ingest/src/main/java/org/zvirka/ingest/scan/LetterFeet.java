package org.zvirka.ingest.scan;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells rulings from the feet of letters, which blur runs together into a line: above feet stands ink, and where none
 * stands there is no line either. Beside a ruling may stand ink too, as text at the left of a narrow cell does, but the
 * ruling goes on where there is none.
 */
final class LetterFeet {

    /** Where letters stand that a row of feet belongs to, in pixels from the edge of the line. */
    private static final int NEAR = 5;

    private static final int FAR = 10;

    private static final int INK = 140;

    /**
     * Share of a line's length with ink that near on one side. On clean scans most rulings have below 0.02, rows of
     * letters' feet above 0.3; letters may stand close to a ruling or cross it.
     */
    private static final double CROWDED = 0.2;

    /** Pixels along the line around ink where nothing is told: a foot is wider than what stands on it. */
    private static final int WIDER = 6;

    /** Share of the line's length that must be free of ink on both sides to tell by. */
    private static final double FREE = 0.25;

    /** Share of those free places that are covered, if it is a ruling; words on feet have gaps of a third of them. */
    private static final double GOES_ON = 0.93;

    private final Grey page;

    LetterFeet(Grey page) {
        this.page = page;
    }

    /** Whether what seems a line along the rows of the page is made by letters. */
    boolean make(Stroke line) {
        int[] upper = edge(line, -1);
        int[] lower = edge(line, 1);
        BitSet above = inked(line, upper, -1);
        BitSet below = inked(line, lower, 1);
        int covered = (int) Arrays.stream(upper).filter(y -> y >= 0).count();
        boolean crowded = above.cardinality() > CROWDED * covered || below.cardinality() > CROWDED * covered;
        return crowded && !goesOn(upper, above, below);
    }

    /** For each column the outermost row of the line on one side, -1 where it has none. */
    private static int[] edge(Stroke line, int direction) {
        int[] edge = new int[line.length()];
        Arrays.fill(edge, -1);
        for (Stroke.Run run : line.runs()) {
            for (int i = run.from() - line.from(); i < run.to() - line.from(); i++) {
                edge[i] =
                        edge[i] < 0 ? run.y() : direction > 0 ? Math.max(edge[i], run.y()) : Math.min(edge[i], run.y());
            }
        }
        return edge;
    }

    /** The columns of the line with ink near it on one side. */
    private BitSet inked(Stroke line, int[] edge, int direction) {
        BitSet inked = new BitSet();
        for (int i = 0; i < edge.length; i++) {
            inked.set(i, edge[i] >= 0 && darkest(line.from() + i, edge[i], direction) < INK);
        }
        return inked;
    }

    private int darkest(int x, int y, int direction) {
        int least = Grey.WHITE;
        for (int i = NEAR; i <= FAR; i++) {
            least = Math.min(least, page.clamped(x, y + direction * i));
        }
        return least;
    }

    private static boolean goesOn(int[] edge, BitSet above, BitSet below) {
        BitSet beside = new BitSet();
        for (BitSet side : new BitSet[] {above, below}) {
            side.stream().forEach(i -> beside.set(Math.max(0, i - WIDER), i + WIDER + 1));
        }
        int free = 0;
        int covered = 0;
        for (int i = 0; i < edge.length; i++) {
            free += beside.get(i) ? 0 : 1;
            covered += beside.get(i) || edge[i] < 0 ? 0 : 1;
        }
        return free >= FREE * edge.length && covered >= GOES_ON * free;
    }
}
