package org.zvirka.ingest.page;

import java.util.List;
import java.util.OptionalDouble;

/** Two tables of the same columns beside each other, told by titles that repeat and the wide white between them. */
final class TwinTables {

    /** White between tables is wider than any between columns by this factor, that beside labels included. */
    private static final double WIDER = 1.15;

    private static final int FIRST_LINES = 3;

    private TwinTables() {}

    /** The place between two tables; empty where a band is one. */
    static OptionalDouble between(ColumnBands.Band band, LinesAcross across) {
        int columns = band.gutters().size() + 1;
        if (columns < 4 || columns % 2 != 0 || !across.over(band).isEmpty()) {
            return OptionalDouble.empty();
        }
        double em = ColumnBands.em(band.lines());
        boolean twice = band.lines().stream()
                .limit(FIRST_LINES)
                .map(line -> Fragment.of(0, line, band.gutters(), em))
                .anyMatch(parts -> parts.size() == columns && repeats(parts));
        int middle = columns / 2 - 1;
        double white = white(band, middle);
        boolean widest = true;
        for (int g = 0; g < band.gutters().size(); g++) {
            widest &= g == middle || white >= WIDER * white(band, g);
        }
        return twice && widest ? OptionalDouble.of(band.gutters().get(middle).middle()) : OptionalDouble.empty();
    }

    private static double white(ColumnBands.Band band, int gutter) {
        return band.gutters().get(gutter).to() - band.gutters().get(gutter).from();
    }

    private static boolean repeats(List<Fragment> parts) {
        int half = parts.size() / 2;
        for (int i = 0; i < half; i++) {
            String left = parts.get(i).line().text();
            if (LineEvidence.numeric(left)
                    || !left.equals(parts.get(i + half).line().text())) {
                return false;
            }
        }
        return true;
    }
}
