package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Columns of a band as its words show them. */
final class FittedColumns {

    /** Step in points for the place of white space. */
    private static final double FINE = 0.25;

    /** Signs of currencies at the left edge of a column, away from their figures. */
    private static final Pattern SIGN = Pattern.compile("[A-Z]{0,2}\\p{Sc}");

    private static final int MOST_TITLE_LINES = 4;

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

    /** Without columns in which no text stands alone, or only the titles of figures that stand beside them. */
    static ColumnBands.Band withoutEmpty(ColumnBands.Band band) {
        ColumnBands.Band fitted = fitted(band);
        for (int c = 0; c <= fitted.gutters().size(); c++) {
            int gutter = needless(fitted, c);
            if (gutter >= 0) {
                List<ColumnBands.Gutter> gutters = new ArrayList<>(fitted.gutters());
                gutters.remove(gutter);
                return withoutEmpty(new ColumnBands.Band(fitted.lines(), gutters));
            }
        }
        return fitted;
    }

    private static ColumnBands.Band fitted(ColumnBands.Band band) {
        return new ColumnBands.Band(
                band.lines(),
                band.gutters().stream().map(g -> fitted(g, band.lines())).toList());
    }

    /** The white space beside a column that parts nothing, -1 where all does. */
    private static int needless(ColumnBands.Band band, int column) {
        double em = ColumnBands.em(band.lines());
        int columns = band.gutters().size() + 1;
        int alone = 0;
        int[] reaching = new int[2];
        int[] beside = new int[2];
        int signs = 0;
        int last = -1;
        int[] first = {Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int i = 0; i < band.lines().size(); i++) {
            boolean[] filled = new boolean[columns];
            for (Fragment f : Fragment.of(i, band.lines().get(i), band.gutters(), em)) {
                filled[f.from()] |= !f.spans();
                boolean sign = f.from() == column && f.to() == column;
                signs += sign && SIGN.matcher(f.line().text()).matches() ? 1 : 0;
                reaching[0] += f.to() == column && f.from() == column - 1 ? 1 : 0;
                reaching[1] += f.from() == column && f.to() == column + 1 ? 1 : 0;
            }
            alone += filled[column] ? 1 : 0;
            last = filled[column] ? i : last;
            for (int side = 0; side < 2; side++) {
                int other = column - 1 + 2 * side;
                if (other >= 0 && other < columns && filled[other]) {
                    beside[side] += filled[column] ? 1 : 0;
                    first[side] = Math.min(first[side], i);
                }
            }
        }
        if (column > 0 && column + 1 < columns && alone > 0 && signs == alone) {
            return column;
        }
        if (column > 0 && columns > 2 && alone == 0) {
            boolean right = column + 1 < columns && reaching[1] >= reaching[0];
            return right ? column : column - 1;
        }
        boolean title = columns > 2 && column > 0 && alone <= MOST_TITLE_LINES;
        if (title && column + 1 < columns && beside[1] == 0 && first[1] > last && first[1] < Integer.MAX_VALUE) {
            return column;
        }
        return title && column > 1 && beside[0] == 0 && first[0] > last && first[0] < Integer.MAX_VALUE
                ? column - 1
                : -1;
    }
}
