package org.zvirka.ingest.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what of a known line is missing between two lines across it: a piece no longer than a row is high, drawn in
 * dashes, faint or half eaten by noise, says too little by itself, but much where the line runs on beside it.
 */
final class ShortPieces {

    /** Lines of one place differ by no more, in pixels. */
    private static final double SAME = 6;

    /** Shorter pieces than this, 1.2 mm, are ends of lines that meet. */
    private static final int SHORTEST = 14;

    /** Share of a stretch from line to line that is found, from which on the rest of it was drawn too: cells end at lines. */
    private static final double MOSTLY = 0.6;

    /** How far a line may drift from where the rest of it runs. */
    private static final int DRIFT = 2;

    private final Grey page;

    ShortPieces(Grey page) {
        this.page = page;
    }

    /**
     * The lines and their missing pieces.
     *
     * @param lines along the rows of the page
     * @param across lines down the page, as found on the transposed page
     */
    List<Stroke> with(List<Stroke> lines, List<Stroke> across) {
        List<Stroke> all = new ArrayList<>(lines);
        for (Stroke line : lines) {
            List<Stroke> crossing = across.stream()
                    .filter(other -> other.from() - SAME <= line.meanY() && line.meanY() <= other.to() + SAME)
                    .sorted(Comparator.comparingDouble(Stroke::meanY))
                    .toList();
            for (int i = 0; i + 1 < crossing.size(); i++) {
                int from = (int) crossing.get(i).meanY();
                int to = (int) crossing.get(i + 1).meanY();
                missing(from, to, line.meanY(), all, false);
                missing(from, to, line.meanY(), all, true);
            }
        }
        return all;
    }

    /** Adds the parts of a stretch that no line covers and that have ink, or all of them where little is open. */
    private void missing(int from, int to, double y, List<Stroke> lines, boolean byTheRest) {
        List<Stroke> here = lines.stream()
                .filter(line -> Math.abs(line.meanY() - y) <= SAME)
                .sorted(Comparator.comparingInt(Stroke::from))
                .toList();
        List<int[]> open = open(from, to, here);
        int missing = open.stream().mapToInt(part -> part[1] - part[0]).sum();
        boolean whole = byTheRest && missing <= (1 - MOSTLY) * (to - from);
        if (whole || !byTheRest) {
            open.stream().filter(part -> part[1] - part[0] >= SHORTEST).forEach(part -> add(part, here, lines, whole));
        }
    }

    private static List<int[]> open(int from, int to, List<Stroke> here) {
        List<int[]> open = new ArrayList<>();
        int at = from;
        for (Stroke line : here) {
            if (Math.min(to, line.from()) > at) {
                open.add(new int[] {at, Math.min(to, line.from())});
            }
            at = Math.max(at, line.to());
        }
        if (to > at) {
            open.add(new int[] {at, to});
        }
        return open;
    }

    private void add(int[] part, List<Stroke> here, List<Stroke> lines, boolean anyway) {
        int from = part[0];
        int to = part[1];
        double left = height(from, here);
        double right = height(to, here);
        for (int step = 0; step <= 2 * DRIFT; step++) {
            int shift = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
            PieceInk ink = new PieceInk(page, from, to, left + shift, right + shift);
            if (anyway || ink.isDrawn()) {
                lines.add(ink.stroke());
                return;
            }
        }
    }

    /** Where the line runs at a column, by its pieces left and right of it. */
    private static double height(int x, List<Stroke> here) {
        Stroke before = null;
        Stroke after = null;
        for (Stroke line : here) {
            if (line.to() <= x && (before == null || line.to() > before.to())) {
                before = line;
            }
            if (line.from() >= x && (after == null || line.from() < after.from())) {
                after = line;
            }
        }
        if (before == null) {
            return after == null ? here.getFirst().meanY() : after.startY();
        }
        if (after == null) {
            return before.endY();
        }
        double share = (x - before.to()) / Math.max(1.0, after.from() - before.to());
        return before.endY() + share * (after.startY() - before.endY());
    }
}
