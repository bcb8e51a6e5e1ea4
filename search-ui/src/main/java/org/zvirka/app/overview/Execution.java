package org.zvirka.app.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/**
 * How the measures that reports tell of stand, for one body or year.
 *
 * @param value the body or year
 * @param filters what a search for all of these measures is narrowed by
 */
record Execution(String value, Map<Completion, Long> counts, Filters filters) {

    /** More bars than fit on a screen say nothing at a glance. */
    private static final int MOST_BARS = 25;

    private static final Set<FilterField> STATUS = Set.of(FilterField.STATUS);

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long of(Completion status) {
        return counts.getOrDefault(status, 0L);
    }

    /** Per value of a field, the most frequent first; empty where the archive cannot answer. */
    static List<Execution> by(FilterField field, MeasureSearch search) {
        Filters reports = Filters.of(FilterField.KIND, "REPORT");
        List<Execution> bars = new ArrayList<>();
        facet(search, reports, field).stream().limit(MOST_BARS).forEach(each -> {
            Filters narrowed = with(reports, field, each.value());
            Map<Completion, Long> counts = new EnumMap<>(Completion.class);
            facet(search, narrowed, FilterField.STATUS).forEach(status -> completion(status.value())
                    .ifPresent(known -> counts.put(known, status.count())));
            bars.add(new Execution(each.value(), counts, narrowed));
        });
        return bars;
    }

    static Filters with(Filters filters, FilterField field, String value) {
        Map<FilterField, Set<String>> values = new LinkedHashMap<>(filters.values());
        values.put(field, new LinkedHashSet<>(Set.of(value)));
        return new Filters(values, null, null);
    }

    private static List<SearchResult.FacetValue> facet(MeasureSearch search, Filters filters, FilterField field) {
        SearchRequest request = new SearchRequest(
                "",
                filters,
                field == FilterField.STATUS ? STATUS : Set.of(field),
                SearchRequest.Sort.DOCUMENT,
                "",
                0,
                false);
        return search.search(request) instanceof SearchResult.Found found
                ? found.facets().getOrDefault(field, List.of())
                : List.of();
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
