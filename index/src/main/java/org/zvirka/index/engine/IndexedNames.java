package org.zvirka.index.engine;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zvirka.index.Corrections;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult.FacetValue;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.Event;
import org.zvirka.index.correction.Names;
import org.zvirka.index.query.Clause;
import org.zvirka.ingest.document.DocumentId;

/**
 * The names people set, and up to which of them the index is made: as the version of a document without measures that
 * stands for them. Safe for use by several threads.
 */
final class IndexedNames {

    static final DocumentId ID = DocumentId.of("names".getBytes(StandardCharsets.UTF_8));

    /** Documents one question tells of at most; engines refuse to count more values. */
    private static final int MOST = 50_000;

    private final Corrections corrections;
    private volatile @Nullable Known known;

    private record Known(int events, Names names) {}

    IndexedNames(Corrections corrections) {
        this.corrections = corrections;
    }

    Names now() {
        Known last = known;
        List<Event> events = corrections.everywhere();
        if (last == null || last.events() != events.size()) {
            last = new Known(events.size(), Names.of(events));
            known = last;
        }
        return last.names();
    }

    boolean behind(Optional<String> version) {
        int events = corrections.everywhere().size();
        return events > 0 && !version.equals(Optional.of(version(events)));
    }

    /** Whether a document's body goes by another name. */
    boolean rename(PlanSummary plan) {
        return !plan.body().isEmpty()
                && !now().of(Change.Names.Kind.BODY, plan.body()).equals(List.of(plan.body()));
    }

    /** The names an event is about, and those they led to before and lead to now. */
    Map<Change.Names.Kind, Set<String>> about(Event event, Names before) {
        Map<Change.Names.Kind, Set<String>> about = new EnumMap<>(Change.Names.Kind.class);
        if (resolved(event).change() instanceof Change.Names names) {
            Set<String> all = new HashSet<>(names.as());
            all.add(names.name());
            for (String name : Set.copyOf(all)) {
                all.addAll(before.of(names.kind(), name));
                all.addAll(now().of(names.kind(), name));
            }
            about.put(names.kind(), all);
        }
        return about;
    }

    /** All names that any event is about. */
    Map<Change.Names.Kind, Set<String>> aboutAll() {
        Map<Change.Names.Kind, Set<String>> about = new EnumMap<>(Change.Names.Kind.class);
        corrections.everywhere().forEach(event -> about(event, Names.NONE)
                .forEach((kind, names) ->
                        about.computeIfAbsent(kind, any -> new HashSet<>()).addAll(names)));
        return about;
    }

    /** The change that is made, or taken back, in the end. */
    private Event resolved(Event event) {
        if (!(event.change() instanceof Change.Undo undo)) {
            return event;
        }
        return corrections.everywhere().stream()
                .filter(each -> each.id().equals(undo.event()) && !each.equals(event))
                .findFirst()
                .map(this::resolved)
                .orElse(event);
    }

    /** Documents with such names, as read or as indexed. */
    Set<DocumentId> with(
            Map<Change.Names.Kind, Set<String>> names, MeasureIndex index, Collection<PlanSummary> documents) {
        Set<DocumentId> found = new HashSet<>();
        Set<String> bodies = names.getOrDefault(Change.Names.Kind.BODY, Set.of());
        documents.stream().filter(plan -> bodies.contains(plan.body())).forEach(plan -> found.add(plan.id()));
        Set<String> parties = names.getOrDefault(Change.Names.Kind.PARTY, Set.of());
        if (!parties.isEmpty()) {
            Optional<Set<DocumentId>> some = withParties(index, parties);
            found.addAll(
                    some.orElseGet(() -> documents.stream().map(PlanSummary::id).collect(Collectors.toSet())));
        }
        return found;
    }

    /** Says that the index is made with all names there are. */
    void settled(MeasureIndex index) {
        index.replace(ID, version(corrections.everywhere().size()), List.of());
    }

    private static String version(int events) {
        return "names-" + events;
    }

    /** Empty where there are too many to tell. */
    private static Optional<Set<DocumentId>> withParties(MeasureIndex index, Set<String> parties) {
        Question question = new Question(
                new Clause.Everything(),
                List.of(),
                new Filters(Map.of(FilterField.PARTY, parties), null, null),
                Set.of(FilterField.DOCUMENT),
                SearchRequest.Sort.DOCUMENT,
                List.of(),
                "",
                0,
                MOST);
        List<FacetValue> found = index.ask(question).facets().getOrDefault(FilterField.DOCUMENT, List.of());
        return found.size() >= MOST
                ? Optional.empty()
                : Optional.of(found.stream()
                        .map(value -> new DocumentId(value.value()))
                        .collect(Collectors.toSet()));
    }
}
