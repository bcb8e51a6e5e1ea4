package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Columns of a band as its words show them. */
final class FittedColumns {

    /** Step in points for the place of white space. */
    private static final double FINE = 0.25;

    private FittedColumns() {}

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
        int least = Arrays.stream(covered).min().orElse(0);
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

    /** Without columns in which no text begins. */
    static ColumnBands.Band withoutEmpty(ColumnBands.Band band) {
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
}
