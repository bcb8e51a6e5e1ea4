package org.zvirka.app.saved;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.Ledger;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** What came last into a search, by when the documents came. Safe for use by several threads. */
@Component
public class News {

    /** Documents looked at, the newest: as many values as one filter takes. */
    private static final int DOCUMENTS = 200;

    /** An address of more documents, 64 characters each, is longer than some programs let through. */
    private static final int MOST_IN_ADDRESS = 20;

    private final Archive archive;

    News(Archive archive) {
        this.archive = archive;
    }

    /** A measure and when its document came. */
    record Item(Hit hit, Instant at) {}

    /** How many measures came after a moment, of the newest documents. */
    public long since(Selection selection, Instant moment) {
        Map<String, Instant> documents = newest(selection);
        documents.values().removeIf(at -> !at.isAfter(moment));
        return documents.isEmpty()
                        || !(archive.search().search(request(selection, documents.keySet(), 0))
                                instanceof SearchResult.Found found)
                ? 0
                : found.total();
    }

    /**
     * The search narrowed to the documents that brought something new; empty where nothing is, or so many that no address
     * holds them.
     */
    Optional<Selection> narrowed(Selection selection, Instant moment) {
        Map<String, Instant> documents = newest(selection);
        documents.values().removeIf(at -> !at.isAfter(moment));
        if (documents.isEmpty()
                || !(archive.search().search(request(selection, documents.keySet(), 0, Set.of(FilterField.DOCUMENT)))
                        instanceof SearchResult.Found found)) {
            return Optional.empty();
        }
        Set<String> fresh = found.facets().getOrDefault(FilterField.DOCUMENT, List.of()).stream()
                .filter(value -> value.count() > 0 && documents.containsKey(value.value()))
                .map(SearchResult.FacetValue::value)
                .collect(Collectors.toSet());
        return fresh.isEmpty() || fresh.size() > MOST_IN_ADDRESS
                ? Optional.empty()
                : Optional.of(new Selection(
                        selection.query(), only(selection.filters(), fresh), SearchRequest.Sort.DOCUMENT));
    }

    /** The newest first, within a document in printed order. */
    List<Item> newest(Selection selection, int most) {
        Map<String, Instant> documents = newest(selection);
        if (documents.isEmpty()
                || !(archive.search().search(request(selection, documents.keySet(), SearchRequest.MAX_SIZE))
                        instanceof SearchResult.Found found)) {
            return List.of();
        }
        return found.hits().stream()
                .map(hit -> new Item(hit, documents.getOrDefault(hit.plan().id().value(), Instant.EPOCH)))
                .sorted(Comparator.comparing(Item::at).reversed())
                .limit(most)
                .toList();
    }

    private Map<String, Instant> newest(Selection selection) {
        Set<String> chosen = selection.filters().of(FilterField.DOCUMENT);
        return archive.ledger().entries().stream()
                .filter(entry -> entry.state() == Ledger.State.INDEXED)
                .filter(entry -> entry.id()
                        .map(id -> chosen.isEmpty() || chosen.contains(id.value()))
                        .orElse(false))
                .limit(DOCUMENTS)
                .collect(Collectors.toMap(
                        entry -> entry.id().orElseThrow().value(),
                        Ledger.Entry::at,
                        (newer, older) -> newer,
                        LinkedHashMap::new));
    }

    private static SearchRequest request(Selection selection, Set<String> documents, int size) {
        return request(selection, documents, size, Set.of());
    }

    private static SearchRequest request(
            Selection selection, Set<String> documents, int size, Set<FilterField> counted) {
        Filters filters = only(selection.filters(), documents);
        return new SearchRequest(selection.query(), filters, counted, SearchRequest.Sort.DOCUMENT, "", size, false);
    }

    private static Filters only(Filters filters, Set<String> documents) {
        Map<FilterField, Set<String>> values = new LinkedHashMap<>(filters.values());
        values.put(FilterField.DOCUMENT, documents);
        return new Filters(values, filters.deadlineFrom(), filters.deadlineTo());
    }
}
