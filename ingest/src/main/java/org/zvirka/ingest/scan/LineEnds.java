package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes back from lines what letters made of them. A letter that stands where a line ends makes it seem to go on, and a
 * cell across the table, such as that of a heading, would be parted there.
 */
final class LineEnds {

    /** Share of the way from one line across to the next that must be ink, where letters stand along it. */
    private static final double SHARE = 0.6;

    private static final int NEAR = 14;

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
        return covered < SHARE * (to - from) && new PieceInk(page, from, to, line.meanY(), line.meanY()).isCrowded();
    }
}
