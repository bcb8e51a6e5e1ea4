package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * Bodies by themes or by years, counted by the archive's engine: a question per body and status, none per measure, so that
 * it stays fast over a million measures.
 */
public final class CrossCounts {

    /** More bodies fit on no screen; the ones with most measures are shown. */
    public static final int MOST_BODIES = 60;

    private final MeasureSearch search;

    public CrossCounts(MeasureSearch search) {
        this.search = search;
    }

    /**
     * @param columns {@link FilterField#THEME} or {@link FilterField#YEAR}
     * @param base what is counted; a filter on bodies chooses the rows
     * @throws EngineUnavailableException when the engine cannot answer now
     */
    public Matrix count(FilterField columns, Filters base) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, Map<String, Tally>> cells = new LinkedHashMap<>();
        for (String body : bodies(base)) {
            Map<String, Tally> line = line(columns, with(base, FilterField.BODY, body));
            names.addAll(line.keySet());
            cells.put(body, line);
        }
        List<String> sorted = names.stream().sorted().toList();
        if (columns == FilterField.THEME) {
            // A body with documents and without measures on a theme has none; one without documents has no row.
            cells.values().forEach(line -> sorted.forEach(name -> line.putIfAbsent(name, Tally.NONE)));
        }
        return new Matrix(new ArrayList<>(cells.keySet()), sorted, cells);
    }

    private List<String> bodies(Filters base) {
        return facet(base, FilterField.BODY).keySet().stream()
                .filter(body -> !body.isBlank())
                .filter(body -> base.of(FilterField.BODY).isEmpty()
                        || base.of(FilterField.BODY).contains(body))
                .limit(MOST_BODIES)
                .toList();
    }

    private Map<String, Tally> line(FilterField columns, Filters ofBody) {
        Map<String, Map<Completion, Long>> statuses = new LinkedHashMap<>();
        Map<String, Map<Timeliness, Long>> times = new LinkedHashMap<>();
        for (Completion status : present(Completion.values(), ofBody, FilterField.STATUS)) {
            facet(with(ofBody, FilterField.STATUS, status.name()), columns)
                    .forEach((name, count) -> statuses.computeIfAbsent(name, ignored -> new EnumMap<>(Completion.class))
                            .put(status, count));
        }
        for (Timeliness value : present(Timeliness.values(), ofBody, FilterField.TIMELINESS)) {
            facet(with(ofBody, FilterField.TIMELINESS, value.name()), columns)
                    .forEach((name, count) -> times.computeIfAbsent(name, ignored -> new EnumMap<>(Timeliness.class))
                            .put(value, count));
        }
        Map<String, Tally> line = new LinkedHashMap<>();
        statuses.forEach((name, counts) -> line.put(name, new Tally(counts, times.getOrDefault(name, Map.of()))));
        return line;
    }

    private <E extends Enum<E>> List<E> present(E[] values, Filters filters, FilterField field) {
        Set<String> names = facet(filters, field).keySet();
        return Arrays.stream(values)
                .filter(value -> names.contains(value.name()))
                .toList();
    }

    /** Values of a field with their counts, most frequent first; the field's own filter keeps only its values. */
    private Map<String, Long> facet(Filters filters, FilterField field) {
        SearchRequest request =
                new SearchRequest("", filters, Set.of(field), SearchRequest.Sort.DOCUMENT, "", 0, false);
        return switch (search.search(request)) {
            case SearchResult.Found found -> {
                Map<String, Long> counts = new LinkedHashMap<>();
                found.facets().getOrDefault(field, List.of()).stream()
                        .filter(value ->
                                filters.of(field).isEmpty() || filters.of(field).contains(value.value()))
                        .forEach(value -> counts.put(value.value(), value.count()));
                yield counts;
            }
            case SearchResult.BadQuery bad -> throw new IllegalStateException("an empty query is understood: " + bad);
            case SearchResult.Unavailable down ->
                throw new EngineUnavailableException(
                        down.health().problem(), down.health().detail(), new IllegalStateException("engine is down"));
        };
    }

    private static Filters with(Filters base, FilterField field, String value) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        values.putAll(base.values());
        values.put(field, Set.of(value));
        return new Filters(values, base.deadlineFrom(), base.deadlineTo());
    }
}
