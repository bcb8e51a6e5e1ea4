package org.zvirka.app.overview;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.index.PlanSummary;

/**
 * Which body has which documents for which year.
 *
 * @param years every year from the first to the last, so that a year without documents is seen
 * @param bodies by name as the Ukrainian alphabet has it, what has none last; per year the documents of each kind
 */
record Coverage(SortedSet<Integer> years, SortedMap<String, Map<Integer, Map<PlanKind, List<PlanSummary>>>> bodies) {

    /** A mistaken year far away must not make a table of a thousand columns. */
    private static final int MOST_YEARS = 40;

    static Coverage of(List<PlanSummary> plans) {
        SortedSet<Integer> years = new TreeSet<>();
        SortedMap<String, Map<Integer, Map<PlanKind, List<PlanSummary>>>> bodies = new TreeMap<>(alphabet());
        for (PlanSummary plan : plans) {
            Map<Integer, Map<PlanKind, List<PlanSummary>>> row =
                    bodies.computeIfAbsent(plan.body(), body -> new TreeMap<>());
            for (int year = plan.yearFrom(); year > 0 && year <= plan.yearTo() && years.size() <= MOST_YEARS; year++) {
                years.add(year);
                row.computeIfAbsent(year, key -> new EnumMap<>(PlanKind.class))
                        .computeIfAbsent(plan.kind(), kind -> new ArrayList<>())
                        .add(plan);
            }
        }
        if (!years.isEmpty() && years.getLast() - years.getFirst() < MOST_YEARS) {
            for (int year = years.getFirst(); year < years.getLast(); year++) {
                years.add(year);
            }
        }
        return new Coverage(years, bodies);
    }

    private static Comparator<String> alphabet() {
        Collator collator = Collator.getInstance(Locale.of("uk"));
        return Comparator.comparing(String::isEmpty)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    List<PlanSummary> documents(String body, int year, PlanKind kind) {
        return bodies.getOrDefault(body, Map.of()).getOrDefault(year, Map.of()).getOrDefault(kind, List.of());
    }

    /**
     * Whether a plan of that year waits in vain for a report.
     *
     * @param thisYear reports on it and on later ones are not due yet
     */
    boolean lacksReport(String body, int year, int thisYear) {
        return year < thisYear
                && !documents(body, year, PlanKind.PLAN).isEmpty()
                && documents(body, year, PlanKind.REPORT).isEmpty();
    }

    /** Bodies that lack a report for some year. */
    List<String> withoutReport(int thisYear) {
        return bodies.keySet().stream()
                .filter(body -> years.stream().anyMatch(year -> lacksReport(body, year, thisYear)))
                .toList();
    }
}
