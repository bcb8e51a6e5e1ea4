package org.zvirka.app.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Cell;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.words.Words;

/**
 * What became of one plan's promises in the next plan, counted in rows of the timeline.
 *
 * @param before name of the earlier plan
 * @param after name of the later plan
 */
record Flow(String before, String after, Map<Way, Long> counts) {

    /** The ways a promise can take from plan to plan. */
    enum Way {
        KEPT,
        REWORDED,
        DROPPED,
        NEW
    }

    long of(Way way) {
        return counts.getOrDefault(way, 0L);
    }

    /** One per pair of neighbouring plans, the latest pair last. */
    static List<Flow> between(Timeline timeline, Words words) {
        List<Integer> plans = plans(timeline);
        List<Flow> flows = new ArrayList<>();
        for (int i = 1; i < plans.size(); i++) {
            flows.add(of(timeline, plans.get(i - 1), plans.get(i), words));
        }
        return flows.isEmpty() ? flows : List.of(flows.getLast());
    }

    /** The way a row took between the last two plans; empty where it is in neither or where there are not two. */
    static Optional<Way> way(Timeline timeline, Row row) {
        List<Integer> plans = plans(timeline);
        return plans.size() < 2 ? Optional.empty() : way(row, plans.get(plans.size() - 2), plans.getLast());
    }

    private static List<Integer> plans(Timeline timeline) {
        return IntStream.range(0, timeline.documents().size())
                .filter(place -> timeline.documents().get(place).kind() == PlanKind.PLAN)
                .boxed()
                .toList();
    }

    private static Optional<Way> way(Row row, int before, int after) {
        boolean here = row.in(before).isPresent();
        boolean there = row.in(after).isPresent();
        if (here && there) {
            return Optional.of(sameWords(row, before, after) ? Way.KEPT : Way.REWORDED);
        }
        return here ? Optional.of(Way.DROPPED) : there ? Optional.of(Way.NEW) : Optional.empty();
    }

    private static Flow of(Timeline timeline, int before, int after, Words words) {
        Map<Way, Long> counts = new EnumMap<>(Way.class);
        timeline.rows().forEach(row -> way(row, before, after).ifPresent(way -> counts.merge(way, 1L, Long::sum)));
        return new Flow(
                name(timeline.documents().get(before), words),
                name(timeline.documents().get(after), words),
                counts);
    }

    private static boolean sameWords(Row row, int before, int after) {
        return texts(row.in(before).orElseThrow()).equals(texts(row.in(after).orElseThrow()));
    }

    private static Set<String> texts(Cell cell) {
        return cell.measures().stream()
                .map(measure -> Timeline.comparable(measure.text()))
                .collect(Collectors.toSet());
    }

    private static String name(Plan plan, Words words) {
        return words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo());
    }
}
