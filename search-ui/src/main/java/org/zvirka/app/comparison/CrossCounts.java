package org.zvirka.app.comparison;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.index.engine.EngineUnavailableException;

/**
 * Bodies by themes or by years, counted by the archive's engine in two questions, however many measures there are.
 */
public final class CrossCounts {

    /** More bodies fit on no screen; the ones with most measures are shown. */
    public static final int MOST_BODIES = 60;

    /** The column of measures without a theme. */
    public static final String WITHOUT = CrossTable.WITHOUT;

    /** Bodies in what is taken away: all there are likely to be, and as many as the engines count at once. */
    public static final int MOST_TAKEN = CrossRequest.MOST;

    private final MeasureSearch search;
    private final int most;

    public CrossCounts(MeasureSearch search) {
        this(search, MOST_BODIES);
    }

    /** @param most bodies, those with most measures first */
    CrossCounts(MeasureSearch search, int most) {
        this.search = search;
        this.most = most;
    }

    /**
     * @param columns {@link FilterField#THEME} or {@link FilterField#YEAR}
     * @param base what is counted; a filter on bodies chooses the rows. A body that has other documents than the chosen
     *     kind has a row without cells
     * @throws EngineUnavailableException when the engine cannot answer now
     */
    public Matrix count(FilterField columns, Filters base) {
        Set<String> bodies = bodies(base);
        if (bodies.isEmpty()) {
            return new Matrix(List.of(), List.of(), Map.of(), Map.of());
        }
        Filters chosen = with(base, FilterField.BODY, bodies);
        Map<String, CrossTable.Line> statuses = lines(columns, chosen, FilterField.STATUS);
        Map<String, CrossTable.Line> times = lines(columns, chosen, FilterField.TIMELINESS);
        Set<String> names = new TreeSet<>();
        statuses.values().forEach(line -> names.addAll(line.cells().keySet()));
        List<String> sorted = columns(columns, names);
        Map<String, Map<String, Tally>> cells = new LinkedHashMap<>();
        Map<String, Tally> totals = new LinkedHashMap<>();
        statuses.forEach((body, line) -> {
            CrossTable.Line time = times.getOrDefault(body, new CrossTable.Line(body, Map.of(), Map.of()));
            totals.put(body, tally(line.all(), time.all()));
            cells.put(body, cells(line, time, columns == FilterField.THEME ? sorted : List.of()));
        });
        return new Matrix(List.copyOf(bodies), sorted, cells, totals);
    }

    /** @param zeros columns a body with documents and without measures has a zero in */
    private static Map<String, Tally> cells(CrossTable.Line statuses, CrossTable.Line times, List<String> zeros) {
        Map<String, Tally> cells = new LinkedHashMap<>();
        zeros.forEach(name -> cells.put(name, Tally.NONE));
        statuses.cells()
                .forEach((name, counts) ->
                        cells.put(name, tally(counts, times.cells().getOrDefault(name, Map.of()))));
        return cells;
    }

    /** In alphabetical order, what has no theme last; what has no year in no column. */
    private static List<String> columns(FilterField columns, Set<String> names) {
        boolean without = names.remove(WITHOUT) && columns == FilterField.THEME;
        Set<String> sorted = new LinkedHashSet<>(names);
        if (without) {
            sorted.add(WITHOUT);
        }
        return List.copyOf(sorted);
    }

    private Map<String, CrossTable.Line> lines(FilterField columns, Filters chosen, FilterField counted) {
        Map<String, CrossTable.Line> lines = new LinkedHashMap<>();
        search.cross(new CrossRequest(chosen, FilterField.BODY, columns, counted, most))
                .lines()
                .forEach(line -> lines.put(line.name(), line));
        return lines;
    }

    private static Tally tally(Map<String, Long> statuses, Map<String, Long> times) {
        Map<Completion, Long> byStatus = new EnumMap<>(Completion.class);
        statuses.forEach((name, count) -> byStatus.put(Completion.valueOf(name), count));
        Map<Timeliness, Long> byTime = new EnumMap<>(Timeliness.class);
        times.forEach((name, count) -> byTime.put(Timeliness.valueOf(name), count));
        return new Tally(byStatus, byTime);
    }

    /** Those with most measures of any kind, whether or not they have measures of the kind asked for. */
    private Set<String> bodies(Filters base) {
        Filters anyKind = with(base, FilterField.KIND, Set.of());
        SearchRequest request =
                new SearchRequest("", anyKind, Set.of(FilterField.BODY), SearchRequest.Sort.DOCUMENT, "", 0, false);
        Set<String> chosen = base.of(FilterField.BODY);
        return switch (search.search(request)) {
            case SearchResult.Found found -> {
                Set<String> bodies = new LinkedHashSet<>();
                found.facets().getOrDefault(FilterField.BODY, List.of()).stream()
                        .map(SearchResult.FacetValue::value)
                        .filter(body -> !body.isBlank() && (chosen.isEmpty() || chosen.contains(body)))
                        .limit(most)
                        .forEach(bodies::add);
                yield bodies;
            }
            case SearchResult.BadQuery bad -> throw new IllegalStateException("an empty query is understood: " + bad);
            case SearchResult.Unavailable down ->
                throw new EngineUnavailableException(
                        down.health().problem(), down.health().detail(), new IllegalStateException("engine is down"));
        };
    }

    private static Filters with(Filters base, FilterField field, Set<String> value) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        values.putAll(base.values());
        values.put(field, value);
        return new Filters(values, base.deadlineFrom(), base.deadlineTo());
    }
}
