package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines as the eye sees them: pieces, dashes and strokes beside each other made one. */
final class CleanRulings {

    /** Strokes whose middles lie this near are one line; borders of neighbouring cells drawn apart lie up to 1 pt apart. */
    private static final double SAME_LINE = 1.2;

    /** Gaps up to this are dashes or corners that do not quite meet. */
    private static final double DASH_GAP = 3.0;

    /** Shorter lines make no cell: text of 4 pt is the smallest printed. */
    private static final double SHORTEST = 4.0;

    private CleanRulings() {}

    static List<Ruling> of(List<Ruling> rulings, Ruling.Direction direction) {
        List<Ruling> sorted = rulings.stream()
                .filter(r -> r.direction() == direction)
                .sorted(Comparator.comparingDouble(Ruling::position)
                        .thenComparingDouble(Ruling::from)
                        .thenComparingDouble(Ruling::to))
                .toList();
        List<Ruling> clean = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size()
                    || sorted.get(i).position() - sorted.get(start).position() > SAME_LINE) {
                merge(sorted.subList(start, i), clean);
                start = i;
            }
        }
        clean.removeIf(r -> r.length() < SHORTEST);
        return clean;
    }

    private static void merge(List<Ruling> beside, List<Ruling> into) {
        List<Ruling> byStart =
                beside.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList();
        List<Ruling> run = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Ruling ruling : byStart) {
            if (!run.isEmpty() && ruling.from() > end + DASH_GAP) {
                into.add(joined(run, end));
                run.clear();
                end = Double.NEGATIVE_INFINITY;
            }
            run.add(ruling);
            end = Math.max(end, ruling.to());
        }
        if (!run.isEmpty()) {
            into.add(joined(run, end));
        }
    }

    private static Ruling joined(List<Ruling> run, double end) {
        double weight = 0;
        double position = 0;
        double thickness = 0;
        for (Ruling ruling : run) {
            double length = ruling.length() + 0.01;
            weight += length;
            position += ruling.position() * length;
            thickness = Math.max(thickness, ruling.thickness());
        }
        Ruling first = run.getFirst();
        return new Ruling(first.direction(), position / weight, first.from(), end, thickness);
    }
}
