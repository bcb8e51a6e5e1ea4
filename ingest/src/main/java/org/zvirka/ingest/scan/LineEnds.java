package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes back from lines what letters made of them. A letter that stands where a line ends makes it seem to go on, and a
 * cell across the table, such as that of a heading, would be parted there.
 */
final class LineEnds {

    /** Share of the way from one line across to the next that must be ink, where letters stand along it. */
    private static final double SHARE = 0.6;

    private static final int NEAR = 14;

    /** Beside a line across, its own blurred edge. */
    private static final int EDGE = 5;

    /** White, in pixels, that letters leave to the lines above and below them. */
    private static final int OPEN = 3;

    /** Share of the way at either end in which that is looked for. */
    private static final double END = 0.25;

    /** How far from the middle of a double line its two lines are. */
    private static final int BOTH = 4;

    /** How far beside is the paper that the way is compared with. */
    private static final int SIDE = 7;

    /** Share of the line's own contrast below which there is paper. */
    private static final double FAINT = 0.4;

    /** Noise of a deviation of 13 leaves 4 in a window of these sizes. */
    private static final double NOISE = 8;

    private final Grey page;
    private final List<Stroke> lines;

    LineEnds(Grey page, List<Stroke> lines) {
        this.page = page;
        this.lines = lines;
    }

    /**
     * The lines without the parts that are letters.
     *
     * @param across lines down the page, as found on the transposed page
     */
    List<Stroke> cutBack(List<Stroke> across) {
        List<Stroke> kept = new ArrayList<>();
        for (Stroke line : lines) {
            int from = line.from();
            int[] met = met(line, across);
            for (int i = 0; i + 1 < met.length; i++) {
                if (met[i] < line.to() && met[i + 1] > line.from() && isLetters(line, met[i], met[i + 1])) {
                    keep(line, from, met[i] + 1, kept);
                    from = met[i + 1] - 1;
                }
            }
            keep(line, from, line.to(), kept);
        }
        return kept;
    }

    private static int[] met(Stroke line, List<Stroke> across) {
        return across.stream()
                .filter(other -> other.from() - NEAR <= line.meanY() && line.meanY() <= other.to() + NEAR)
                .mapToInt(other -> (int) Math.round(other.meanY()))
                .sorted()
                .toArray();
    }

    private static void keep(Stroke line, int from, int to, List<Stroke> kept) {
        if (from <= line.from() && to >= line.to()) {
            kept.add(line);
        } else if (to - from > NEAR) {
            line.between(from, to).ifPresent(kept::add);
        }
    }

    private boolean isLetters(Stroke line, int from, int to) {
        int covered = 0;
        for (Stroke other : lines) {
            if (Math.abs(other.meanY() - line.meanY()) <= NEAR) {
                covered += other.between(from, to).map(Stroke::covered).orElse(0);
            }
        }
        double y = line.between(from, to).map(Stroke::meanY).orElse(line.meanY());
        boolean letters = covered < SHARE * (to - from) || isOpenAtBothEnds(line, (int) Math.floor(y), from, to);
        return letters && new PieceInk(page, from, to, y, y).isCrowded();
    }

    /** A ruling reaches the lines across it, a letter as high as its row nearly does. */
    private boolean isOpenAtBothEnds(Stroke line, int y, int from, int to) {
        int end = (int) (END * (to - from));
        double paper = Math.max(NOISE, FAINT * contrast(line));
        return isOpen(y, from + EDGE, from + end, paper) && isOpen(y, to - end, to - EDGE, paper);
    }

    private boolean isOpen(int y, int from, int to, double paper) {
        for (int x = from; x + OPEN <= to; x++) {
            if (contrast(x, y) < paper) {
                return true;
            }
        }
        return false;
    }

    /** In the middle of all its places. */
    private double contrast(Stroke line) {
        int[] middles = line.middles();
        double[] contrasts = new double[middles.length / OPEN];
        for (int i = 0; i < contrasts.length; i++) {
            contrasts[i] = contrast(line.from() + i * OPEN, middles[i * OPEN]);
        }
        Arrays.sort(contrasts);
        return contrasts.length == 0 ? 0 : contrasts[contrasts.length / 2];
    }

    /** How much darker than the paper beside it. */
    private double contrast(int x, int y) {
        double darkest = Grey.WHITE;
        for (int dy = -BOTH; dy <= BOTH; dy++) {
            darkest = Math.min(darkest, mean(x, y + dy));
        }
        return Math.max(mean(x, y - SIDE), mean(x, y + SIDE)) - darkest;
    }

    /** Of three rows. */
    private double mean(int x, int y) {
        int sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int i = 0; i < OPEN; i++) {
                sum += page.clamped(x + i, y + dy);
            }
        }
        return sum / (3.0 * OPEN);
    }
}
