package org.zvirka.app.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Way;
import org.zvirka.app.words.Words;

/**
 * What became of one plan's promises in the next plan, counted in rows of the timeline.
 *
 * @param before name of the earlier plan
 * @param after name of the later plan
 */
record Flow(String before, String after, Map<Way, Long> counts) {

    long of(Way way) {
        return counts.getOrDefault(way, 0L);
    }

    /** One per pair of neighbouring plans, the latest pair last. */
    static List<Flow> between(Timeline timeline, Words words) {
        List<Integer> plans = Way.plans(timeline);
        List<Flow> flows = new ArrayList<>();
        for (int i = 1; i < plans.size(); i++) {
            flows.add(of(timeline, plans.get(i - 1), plans.get(i), words));
        }
        return flows.isEmpty() ? flows : List.of(flows.getLast());
    }

    private static Flow of(Timeline timeline, int before, int after, Words words) {
        Map<Way, Long> counts = new EnumMap<>(Way.class);
        timeline.rows()
                .forEach(row -> Way.between(row, before, after).ifPresent(way -> counts.merge(way, 1L, Long::sum)));
        return new Flow(
                name(timeline.documents().get(before), words),
                name(timeline.documents().get(after), words),
                counts);
    }

    private static String name(Plan plan, Words words) {
        return words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo());
    }
}
