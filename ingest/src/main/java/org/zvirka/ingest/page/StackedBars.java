package org.zvirka.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.zvirka.ingest.document.Box;

/** Tells bars made of pieces on top of each other from shaded cells: the pieces of different bars end at different heights. */
final class StackedBars {

    private static final int LEAST_BARS = 3;

    /** Edges that are one to the eye, in points. */
    private static final double SAME_EDGE = 1.5;

    /** Share of the pieces of a bar that end where one of another does; in tables nearly all do. */
    private static final double SHARED = 0.5;

    private StackedBars() {}

    static boolean are(List<Box> areas) {
        TreeMap<Long, List<Box>> bars = new TreeMap<>();
        for (Box area : areas) {
            long place = Math.round(area.x()) * 100_000 + Math.round(area.width());
            bars.computeIfAbsent(place, k -> new ArrayList<>()).add(area);
        }
        List<List<Box>> stacks =
                bars.values().stream().filter(StackedBars::isStack).toList();
        int all = 0;
        int shared = 0;
        for (int i = 1; i < stacks.size(); i++) {
            for (Box piece : stacks.get(i)) {
                all++;
                shared += stacks.get(i - 1).stream().anyMatch(b -> Math.abs(b.y() - piece.y()) <= SAME_EDGE) ? 1 : 0;
            }
        }
        return stacks.size() >= LEAST_BARS && shared < SHARED * all;
    }

    private static boolean isStack(List<Box> areas) {
        return areas.stream()
                .anyMatch(a -> areas.stream().anyMatch(b -> Math.abs(a.bottom() - b.y()) <= SAME_EDGE && a != b));
    }
}
