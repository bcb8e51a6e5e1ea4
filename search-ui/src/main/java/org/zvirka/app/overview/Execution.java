package org.zvirka.app.overview;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * How the measures that reports tell of stand, for one body or year.
 *
 * @param value the body or year
 * @param filters what a search for all of these measures is narrowed by
 */
record Execution(String value, Map<Completion, Long> counts, Filters filters) {

    /** More bars than fit on a screen say nothing at a glance. */
    private static final int MOST_BARS = 25;

    private static final Filters REPORTS = Filters.of(FilterField.KIND, "REPORT");

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Completion status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Per value of a field, the most frequent first; empty where the archive cannot answer. */
    static List<Execution> by(FilterField field, MeasureSearch search) {
        CrossRequest request = new CrossRequest(REPORTS, field, FilterField.KIND, FilterField.STATUS, MOST_BARS);
        return lines(search, request).stream()
                .map(line -> {
                    Map<Completion, Long> counts = new EnumMap<>(Completion.class);
                    line.all().forEach((name, count) -> completion(name).ifPresent(known -> counts.put(known, count)));
                    return new Execution(line.name(), counts, with(REPORTS, field, line.name()));
                })
                .toList();
    }

    private static List<CrossTable.Line> lines(MeasureSearch search, CrossRequest request) {
        try {
            return search.cross(request).lines();
        } catch (EngineUnavailableException e) {
            return List.of();
        }
    }

    static Filters with(Filters filters, FilterField field, String value) {
        Map<FilterField, Set<String>> values = new LinkedHashMap<>(filters.values());
        values.put(field, new LinkedHashSet<>(Set.of(value)));
        return new Filters(values, null, null);
    }

    private static Optional<Completion> completion(String name) {
        for (Completion each : Completion.values()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
