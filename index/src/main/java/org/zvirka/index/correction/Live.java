package org.zvirka.index.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which events hold: those that no event takes back that itself holds. */
final class Live {

    private Live() {}

    /** Ids of the events taken back. */
    static Set<String> undone(List<Event> events) {
        Set<String> undone = new HashSet<>();
        for (Event event : events.reversed()) {
            if (event.change() instanceof Change.Undo undo && !undone.contains(event.id())) {
                undone.add(undo.event());
            }
        }
        return undone;
    }

    /** The events that hold, oldest first, without those that take others back. */
    static List<Event> of(List<Event> events) {
        Set<String> undone = undone(events);
        return events.stream()
                .filter(event -> !(event.change() instanceof Change.Undo))
                .filter(event -> undone.isEmpty() || !undone.contains(event.id()))
                .toList();
    }
}
