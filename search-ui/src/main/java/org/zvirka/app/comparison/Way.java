package org.zvirka.app.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Cell;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.PlanKind;

/** The ways a promise can take from plan to plan. */
public enum Way {
    KEPT,
    REWORDED,
    DROPPED,
    NEW;

    /** The way a row took between the last two plans; empty where it is in neither or where there are not two. */
    public static Optional<Way> last(Timeline timeline, Row row) {
        List<Integer> plans = plans(timeline);
        return plans.size() < 2 ? Optional.empty() : between(row, plans.get(plans.size() - 2), plans.getLast());
    }

    /** Places of the plans among the documents, the earlier first. */
    public static List<Integer> plans(Timeline timeline) {
        return IntStream.range(0, timeline.documents().size())
                .filter(place -> timeline.documents().get(place).kind() == PlanKind.PLAN)
                .boxed()
                .toList();
    }

    /** The way a row took between two documents; empty where it is in neither. */
    public static Optional<Way> between(Row row, int before, int after) {
        boolean here = row.in(before).isPresent();
        boolean there = row.in(after).isPresent();
        if (here && there) {
            return Optional.of(sameWords(row, before, after) ? KEPT : REWORDED);
        }
        return here ? Optional.of(DROPPED) : there ? Optional.of(NEW) : Optional.empty();
    }

    private static boolean sameWords(Row row, int before, int after) {
        return texts(row.in(before).orElseThrow()).equals(texts(row.in(after).orElseThrow()));
    }

    private static Set<String> texts(Cell cell) {
        return cell.measures().stream()
                .map(measure -> Timeline.comparable(measure.text()))
                .collect(Collectors.toSet());
    }
}
