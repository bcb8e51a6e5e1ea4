package org.zvirka.app.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.compare.Comparer;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Matrix;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.ingest.document.DocumentId;

/** Answers what is compared with what, over the documents of an archive. Safe for use by several threads. */
public final class Comparisons {

    /** Shorter beginnings of ids fit by chance. */
    private static final int SHORTEST_ID = 6;

    private final Archive archive;
    private final DecisionBook book;
    private final Comparer comparer = Comparer.standard();

    public Comparisons(Archive archive, DecisionBook book) {
        this.archive = archive;
        this.book = book;
    }

    /** A plan and a report that speak of a common year. */
    public record Match(PlanSummary plan, PlanSummary report) {}

    public DecisionBook book() {
        return book;
    }

    public Comparer comparer() {
        return comparer;
    }

    /** Documents by body, the bodies in alphabetical order, the earlier document first; without nameless bodies. */
    public Map<String, List<PlanSummary>> bodies() {
        return archive.plans().list().stream()
                .filter(plan -> !plan.body().isBlank())
                .sorted(Comparator.comparingInt(PlanSummary::yearFrom)
                        .thenComparing(PlanSummary::kind)
                        .thenComparing(PlanSummary::file))
                .collect(Collectors.groupingBy(PlanSummary::body, TreeMap::new, Collectors.toList()));
    }

    /** The one body so named, or the one whose name has these words in it; empty where there is none or several. */
    public Optional<String> body(String name) {
        List<String> named = bodiesLike(name);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The body so named; where there is none, all whose names have these words in them. */
    public List<String> bodiesLike(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        List<String> all = List.copyOf(bodies().keySet());
        List<String> same = all.stream()
                .filter(body -> body.toLowerCase(Locale.ROOT).equals(folded))
                .toList();
        if (!same.isEmpty() || folded.isEmpty()) {
            return same;
        }
        return all.stream()
                .filter(body -> body.toLowerCase(Locale.ROOT).contains(folded))
                .toList();
    }

    /** Documents of a body that cover one of the years; all of them where no year is given. */
    public List<Plan> documents(String body, Collection<Integer> years) {
        return bodies().getOrDefault(body, List.of()).stream()
                .filter(plan -> years.isEmpty() || years.stream().anyMatch(year -> covers(plan, year)))
                .flatMap(plan -> archive.plans().plan(plan.id()).stream())
                .toList();
    }

    /** Documents of this id, or whose id begins so, or that were in a file of this name. */
    public List<PlanSummary> documentsLike(String asked) {
        String name = asked.strip();
        return archive.plans().list().stream()
                .filter(plan -> plan.file().equalsIgnoreCase(name)
                        || name.length() >= SHORTEST_ID && plan.id().value().startsWith(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    public Optional<Plan> document(DocumentId id) {
        return archive.plans().plan(id);
    }

    public Timeline timeline(List<Plan> documents) {
        return comparer.timeline(documents, book.decisions(documents));
    }

    /** Every plan of a body with every report of it that speaks of one of the plan's years. */
    public List<Match> matches(List<PlanSummary> documents) {
        List<Match> matches = new ArrayList<>();
        for (PlanSummary plan : documents) {
            for (PlanSummary report : documents) {
                if (plan.kind() == PlanKind.PLAN && report.kind() == PlanKind.REPORT && overlap(plan, report)) {
                    matches.add(new Match(plan, report));
                }
            }
        }
        return matches;
    }

    /** Empty where one of the documents is not in the archive. */
    public Optional<Delivery> delivery(DocumentId plan, DocumentId report) {
        return archive.plans()
                .plan(plan)
                .flatMap(before -> archive.plans().plan(report).map(after -> delivery(before, after)));
    }

    public Delivery delivery(Plan plan, Plan report) {
        return comparer.deliver(plan, report, book.decisions(List.of(plan, report)));
    }

    public SideBySide sideBySide(List<String> bodies, int year) {
        return SideBySide.of(
                year,
                bodies,
                bodies.stream()
                        .collect(Collectors.toMap(
                                body -> body, body -> documents(body, List.of(year)), (one, other) -> one)));
    }

    /**
     * All bodies by themes or by years, counted by the engine.
     *
     * @param by {@link FilterField#THEME} or {@link FilterField#YEAR}
     * @param year 0 for all
     */
    public Matrix counts(FilterField by, PlanKind kind, int year) {
        Map<FilterField, Set<String>> values = new EnumMap<>(FilterField.class);
        values.put(FilterField.KIND, Set.of(kind.name()));
        if (year != 0) {
            values.put(FilterField.YEAR, Set.of(String.valueOf(year)));
        }
        return new CrossCounts(archive.search(), CrossCounts.MOST_TAKEN).count(by, new Filters(values, null, null));
    }

    /**
     * Measures of a body that words find.
     *
     * @throws IllegalArgumentException where the words are not understood
     */
    public Set<MeasureId> found(String body, String words) {
        SearchRequest request = new SearchRequest(
                words,
                Filters.of(FilterField.BODY, body),
                Set.of(),
                SearchRequest.Sort.DOCUMENT,
                "",
                SearchRequest.MAX_SIZE,
                false);
        try (Stream<Hit> hits = archive.search().scan(request)) {
            return hits.map(hit -> hit.measure().id()).collect(Collectors.toSet());
        }
    }

    private static boolean covers(PlanSummary plan, int year) {
        return plan.yearFrom() <= year && year <= plan.yearTo();
    }

    private static boolean overlap(PlanSummary plan, PlanSummary report) {
        return plan.yearFrom() > 0 && plan.yearFrom() <= report.yearTo() && report.yearFrom() <= plan.yearTo();
    }
}
