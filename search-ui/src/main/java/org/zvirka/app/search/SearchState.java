package org.zvirka.app.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;

/**
 * What the search view shows; the address holds all of it.
 *
 * @param measure the open measure, empty where none is
 */
public record SearchState(String query, Filters filters, SearchRequest.Sort sort, String measure) {

    private static final int LONGEST_QUERY = 1000;
    private static final int MOST_VALUES = 200;

    public static final SearchState EMPTY = of("", Filters.NONE);

    public static SearchState of(String query, Filters filters) {
        return new SearchState(query, filters, SearchRequest.Sort.RELEVANCE, "");
    }

    /** Reads an address; what it cannot make sense of is left out. */
    static SearchState of(QueryParameters parameters) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        for (FilterField field : FilterField.values()) {
            List<String> given = parameters.getParameters(key(field));
            values.put(field, new LinkedHashSet<>(given.subList(0, Math.min(given.size(), MOST_VALUES))));
        }
        String query = parameters.getSingleParameter("q").orElse("");
        return new SearchState(
                query.substring(0, Math.min(query.length(), LONGEST_QUERY)),
                new Filters(values, day(parameters, "from"), day(parameters, "to")),
                sort(parameters.getSingleParameter("sort").orElse("")),
                measureId(parameters.getSingleParameter("m").orElse("")));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", query);
        filters.values().forEach((field, set) -> parameters.put(key(field), new ArrayList<>(set)));
        put(
                parameters,
                "from",
                filters.deadlineFrom() == null ? "" : filters.deadlineFrom().toString());
        put(
                parameters,
                "to",
                filters.deadlineTo() == null ? "" : filters.deadlineTo().toString());
        put(
                parameters,
                "sort",
                sort == SearchRequest.Sort.RELEVANCE ? "" : sort.name().toLowerCase(Locale.ROOT));
        put(parameters, "m", measure);
        return new QueryParameters(parameters);
    }

    /** The address, without the server's name. */
    public String address() {
        String tail = parameters().getQueryString();
        return tail.isEmpty() ? "search" : "search?" + tail;
    }

    /** The same search without what is only looked at. */
    Selection selection() {
        return new Selection(query, filters, sort);
    }

    SearchState withQuery(String newQuery) {
        return new SearchState(newQuery, filters, sort, "");
    }

    SearchState withFilters(Filters newFilters) {
        return new SearchState(query, newFilters, sort, "");
    }

    SearchState withSort(SearchRequest.Sort newSort) {
        return new SearchState(query, filters, newSort, measure);
    }

    SearchState withMeasure(String newMeasure) {
        return new SearchState(query, filters, sort, newMeasure);
    }

    /** Whether two states show the same results. */
    boolean sameResults(@Nullable SearchState other) {
        return other != null && query.equals(other.query) && filters.equals(other.filters) && sort == other.sort;
    }

    boolean asksNothing() {
        return query.isBlank() && filters.isEmpty();
    }

    Optional<MeasureId> openMeasure() {
        return measure.isEmpty() ? Optional.empty() : Optional.of(new MeasureId(measure));
    }

    private static String key(FilterField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> parameters, String key, String value) {
        if (!value.isBlank()) {
            parameters.put(key, List.of(value));
        }
    }

    private static @Nullable LocalDate day(QueryParameters parameters, String key) {
        try {
            return parameters.getSingleParameter(key).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static SearchRequest.Sort sort(String value) {
        for (SearchRequest.Sort each : SearchRequest.Sort.values()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        return SearchRequest.Sort.RELEVANCE;
    }

    private static String measureId(String value) {
        return value.matches("[0-9a-f]{20}") ? value : "";
    }
}
