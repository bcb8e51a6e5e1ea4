package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.kept.LedgerBook;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.node.ObjectNode;

/**
 * A helper's ledger: what is under way is known to the helper alone, how each file ended is left in the cluster for the
 * archive, and told to whichever helper meets the same bytes again. Safe for use by several threads.
 */
final class OfferedLedger implements Ledger {

    private static final List<String> ROWS = List.of(Schema.ROW_OFFER, Schema.ROW);

    private final ElasticIndex index;
    private final Ledger own = LedgerBook.inMemory();

    OfferedLedger(ElasticIndex index) {
        this.index = index;
    }

    @Override
    public void record(Entry entry) {
        if (entry.state().isEnd()) {
            String owner = entry.id().map(DocumentId::value).orElse("");
            String id = "row-"
                    + DocumentId.of((entry.file() + "\n" + owner).getBytes(StandardCharsets.UTF_8))
                            .value();
            index.put(Map.of(id, Documents.entry(Schema.ROW_OFFER, id, owner, LedgerBook.line(entry))));
        }
        own.record(entry);
    }

    @Override
    public Optional<Entry> byFile(String file) {
        return own.byFile(file);
    }

    /** Rows of this helper and those in the cluster, the helper's own where both know a file. */
    @Override
    public List<Entry> byDocument(DocumentId id) {
        Map<String, Entry> rows = new LinkedHashMap<>();
        index.entries(ROWS, Optional.of(id), page -> page.stream()
                .map(OfferedLedger::payload)
                .flatMap(line -> LedgerBook.read(line).stream())
                .forEach(row -> rows.put(row.file(), row)));
        own.byDocument(id).forEach(row -> rows.put(row.file(), row));
        return rows.isEmpty() ? readByTheArchive(id) : new ArrayList<>(rows.values());
    }

    /** The archive's own ledger is in its folder; its documents are known by their measures. */
    private List<Entry> readByTheArchive(DocumentId id) {
        boolean whole = index.entry(Documents.planId(id)).isPresent()
                && index.entry(Documents.offerId(id)).isEmpty();
        Optional<PlanSummary> facts = whole ? index.factsOf(id) : Optional.empty();
        return Stream.ofNullable(facts.orElse(null))
                .map(plan -> new Entry(plan.file(), Optional.of(id), State.INDEXED, "", 1, Instant.EPOCH))
                .toList();
    }

    @Override
    public List<Entry> entries() {
        return own.entries();
    }

    @Override
    public Map<State, Long> counts() {
        return own.counts();
    }

    private static String payload(Hit<ObjectNode> hit) {
        ObjectNode source = hit.source();
        return source == null ? "" : source.path(Schema.PAYLOAD).asString("");
    }
}
