package org.zvirka.ingest.page;

import java.util.List;

/** Drawn lines across a page. */
final class LinesAcross {

    /** A drawn line across this share of a band parts its rows. */
    private static final double ACROSS = 0.6;

    private final List<Ruling> across;

    LinesAcross(List<Ruling> rulings) {
        this.across = CleanRulings.of(rulings, Ruling.Direction.HORIZONTAL);
    }

    /** The heights of those that go over most of a band. */
    List<Double> over(ColumnBands.Band band) {
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        return across.stream()
                .filter(r -> r.covered(left, right) >= ACROSS * (right - left))
                .map(Ruling::position)
                .toList();
    }
}
