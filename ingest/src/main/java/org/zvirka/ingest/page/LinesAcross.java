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

    /** Whether a line of any length is drawn between two heights within a band's width. */
    boolean anyBetween(double top, double bottom, ColumnBands.Band band) {
        double left = band.lines().stream().mapToDouble(l -> l.box().x()).min().orElse(0);
        double right =
                band.lines().stream().mapToDouble(l -> l.box().right()).max().orElse(0);
        return across.stream().anyMatch(r -> r.position() > top && r.position() < bottom && r.covered(left, right) > 0);
    }

    /** Whether a line is drawn close under a text that goes on beyond it but not over most of a band. */
    boolean under(TextLine text, ColumnBands.Band band) {
        double left = text.box().x();
        double right = text.box().right();
        double bottom = text.box().bottom();
        List<Double> whole = over(band);
        return across.stream()
                .filter(r -> r.position() > bottom - text.box().height() / 2
                        && r.position() < bottom + text.box().height() / 2)
                .anyMatch(r -> r.from() <= left + 1 && r.to() >= right - 1 && !whole.contains(r.position()));
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
