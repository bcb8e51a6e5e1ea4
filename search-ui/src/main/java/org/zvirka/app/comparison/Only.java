package org.zvirka.app.comparison;

import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Change;
import org.zvirka.analysis.compare.Timeline.Row;

/** Which promises of a body over its years are looked at. */
public enum Only {
    EVERY,
    /** Copied word for word for two years or more. */
    UNCHANGED,
    /** In no later plan though it was not done. */
    DROPPED_UNDONE,
    REWORDED,
    /** First seen in the last year. */
    NEW,
    /** In both of the last two plans, with the same words. */
    WAY_KEPT,
    /** In both of the last two plans, in other words. */
    WAY_REWORDED,
    /** In the last plan but one, and not in the last. */
    WAY_DROPPED,
    /** In the last plan, and not in the one before. */
    WAY_NEW;

    /** Whether it stands in the strip of numbers; the others are ways of the flow. */
    public boolean inStrip() {
        return !name().startsWith("WAY_");
    }

    public static Only of(Way way) {
        return valueOf("WAY_" + way.name());
    }

    boolean takes(Timeline timeline, Row row) {
        return switch (this) {
            case EVERY -> true;
            case UNCHANGED -> timeline.unchangedSince(row).isPresent();
            case DROPPED_UNDONE -> timeline.isDroppedUndone(row);
            case REWORDED -> row.cells().stream().anyMatch(cell -> cell.change() == Change.REWORDED);
            case NEW -> isNew(timeline, row);
            case WAY_KEPT -> took(timeline, row, Way.KEPT);
            case WAY_REWORDED -> took(timeline, row, Way.REWORDED);
            case WAY_DROPPED -> took(timeline, row, Way.DROPPED);
            case WAY_NEW -> took(timeline, row, Way.NEW);
        };
    }

    private static boolean took(Timeline timeline, Row row, Way way) {
        return Way.last(timeline, row).filter(way::equals).isPresent();
    }

    private static boolean isNew(Timeline timeline, Row row) {
        int first = timeline.documents().getFirst().yearFrom();
        int here = timeline.documents().get(row.cells().getFirst().document()).yearFrom();
        return here > first
                && here
                        == timeline.documents().stream()
                                .mapToInt(plan -> plan.yearFrom())
                                .max()
                                .orElse(here);
    }
}
