package org.zvirka.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/** The numbers of a report, counted over all measures found; grows with bodies and themes, not with measures. */
public final class Summary {

    /** What measures without a theme count under. */
    static final String NO_THEME = "";

    /** Counts of one group of measures. */
    private static final class Counter {
        private final Map<Completion, Long> statuses = new EnumMap<>(Completion.class);
        private final Map<Timeliness, Long> timeliness = new EnumMap<>(Timeliness.class);

        void add(Measure measure) {
            statuses.merge(measure.status(), 1L, Long::sum);
            timeliness.merge(measure.timeliness(), 1L, Long::sum);
        }
    }

    /** A group of measures, e.g. those of a body. */
    record Group(String name, Tally tally) {}

    private final Counter all = new Counter();
    private final Map<String, Counter> bodies = new HashMap<>();
    private final Map<String, Counter> themes = new HashMap<>();
    private final Map<Integer, Counter> years = new TreeMap<>();
    private final Set<String> documents = new HashSet<>();
    private long measures;

    /** Counts a stream to its end and closes it. */
    public static Summary of(Stream<Hit> hits) {
        Summary summary = new Summary();
        try (hits) {
            hits.forEach(summary::add);
        }
        return summary;
    }

    private void add(Hit hit) {
        Measure measure = hit.measure();
        PlanSummary plan = hit.plan();
        measures++;
        all.add(measure);
        documents.add(plan.id().value());
        bodies.computeIfAbsent(plan.body(), any -> new Counter()).add(measure);
        for (String theme : measure.themes().isEmpty() ? List.of(NO_THEME) : measure.themes()) {
            themes.computeIfAbsent(theme, any -> new Counter()).add(measure);
        }
        for (int year = plan.yearFrom(); year <= plan.yearTo(); year++) {
            years.computeIfAbsent(year, any -> new Counter()).add(measure);
        }
    }

    long measures() {
        return measures;
    }

    int documents() {
        return documents.size();
    }

    Tally all() {
        return tally(all);
    }

    /** Most measures first. */
    List<Group> bodies() {
        return groups(bodies);
    }

    /** Most measures first; a measure with several themes counts under each. */
    List<Group> themes() {
        return groups(themes);
    }

    /** The earliest first, 0 for documents of unknown years; a document of several years counts under each. */
    List<Group> years() {
        return years.entrySet().stream()
                .map(each -> new Group(String.valueOf(each.getKey()), tally(each.getValue())))
                .toList();
    }

    private static List<Group> groups(Map<String, Counter> counters) {
        List<Group> groups = new ArrayList<>();
        counters.forEach((name, counter) -> groups.add(new Group(name, tally(counter))));
        groups.sort(Comparator.comparingLong((Group group) -> -group.tally().total())
                .thenComparing(Group::name));
        return groups;
    }

    private static Tally tally(Counter counter) {
        return new Tally(counter.statuses, counter.timeliness);
    }
}
