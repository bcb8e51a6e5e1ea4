package org.zvirka.app.compare;

import java.util.List;

/**
 * Stacked bars: one per name, a stretch per series.
 *
 * @param upright whether the bars stand beside one another, as months do, or lie under one another, as themes do
 */
record Bars(boolean upright, List<String> names, List<Series> series) {

    /** @param style of a status, whose colour it takes */
    record Series(String name, String style, List<Stretch> stretches) {
        Series {
            stretches = List.copyOf(stretches);
        }
    }

    /** @param address of the measures behind it, empty where it has none */
    record Stretch(long value, String address) {}

    Bars {
        names = List.copyOf(names);
        series = series.stream()
                .filter(one -> one.stretches().stream().anyMatch(stretch -> stretch.value() > 0))
                .toList();
    }

    boolean isEmpty() {
        return series.isEmpty();
    }
}
