package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.engine.Answer;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.MeasureIndex;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Payload;
import org.zvirka.index.engine.Question;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.node.ObjectNode;

/** The index in the cluster. */
final class ElasticIndex implements MeasureIndex {

    private static final Logger LOG = LoggerFactory.getLogger(ElasticIndex.class);
    private static final int PAGE = 5000;
    /** Whole plans may have megabytes each. */
    private static final int ENTRIES = 20;

    private final Connection connection;
    private final Names names;
    private final Bulk bulk;
    private final Asking asking;
    private Runnable onFailure = () -> {};

    /** @param owner id of the archive whose index it is; empty for a helper, see {@link ElasticInlet} */
    ElasticIndex(ElasticSettings settings, Optional<String> owner) {
        this.connection = new Connection(settings);
        this.names = new Names(connection, settings, owner);
        // A helper's many small writes are seen when the run ends: refreshing after each would be most of the work.
        this.bulk = new Bulk(connection, settings, owner.isPresent() ? Refresh.True : Refresh.False);
        this.asking = new Asking(connection, names);
        connection.onMissing(() -> {
            names.forget();
            onFailure.run();
        });
    }

    /** @param listener told whenever a change did not come through, so that it is made up for later */
    void onFailure(Runnable listener) {
        onFailure = listener;
    }

    /** Lets searches see an index that was built beside the old one. */
    void swap() {
        names.swap();
    }

    @Override
    public void replace(DocumentId document, String version, List<MeasureRecord> measures) {
        change(index -> {
            List<BulkOperation> puts = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (MeasureRecord measure : measures) {
                ids.add(measure.id().value());
                puts.add(put(measure.id().value(), Documents.measure(document, measure)));
            }
            bulk.send(index, puts);
            List<BulkOperation> last = new ArrayList<>();
            for (String id : measuresOf(index, document)) {
                if (!ids.contains(id)) {
                    last.add(BulkOperation.of(o -> o.delete(d -> d.id(id))));
                }
            }
            // Behind everything else: it says that the document is whole.
            last.add(put(Documents.planId(document), Documents.plan(document, version)));
            bulk.send(index, last);
        });
    }

    @Override
    public void delete(DocumentId document) {
        change(index -> {
            List<BulkOperation> all = new ArrayList<>();
            // First: what is interrupted here is no longer whole.
            all.add(BulkOperation.of(o -> o.delete(d -> d.id(Documents.planId(document)))));
            all.add(BulkOperation.of(o -> o.delete(d -> d.id(Documents.offerId(document)))));
            measuresOf(index, document).forEach(id -> all.add(BulkOperation.of(o -> o.delete(d -> d.id(id)))));
            bulk.send(index, all);
        });
    }

    @Override
    public Map<DocumentId, String> versions() {
        Map<DocumentId, String> versions = new HashMap<>();
        pages(
                names.current().written(),
                Queries.term(Schema.TYPE, Schema.PLAN),
                List.of(Schema.OWNER, Schema.VERSION),
                PAGE,
                page -> page.forEach(hit -> {
                    if (hit.source() != null) {
                        versions.put(
                                new DocumentId(hit.source().path(Schema.OWNER).asString()),
                                hit.source().path(Schema.VERSION).asString(""));
                    }
                }));
        return versions;
    }

    @Override
    public Answer ask(Question question) {
        return asking.ask(question);
    }

    @Override
    public List<CrossTable.Line> cross(CrossRequest request, List<String> names) {
        return asking.cross(request, names);
    }

    @Override
    public Optional<String> payload(MeasureId id) {
        String alias = names.current().searched();
        return connection.once("reading a measure", client -> {
            ObjectNode source = client.get(g -> g.index(alias).id(id.value()), ObjectNode.class)
                    .source();
            return Optional.ofNullable(source)
                    .map(node -> node.path(Schema.PAYLOAD).asString());
        });
    }

    @Override
    public long measures() {
        String alias = names.current().searched();
        return connection.once(
                "counting", client -> client.count(c -> c.index(alias).query(Queries.MEASURES))
                        .count());
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Writes entries beside the measures, in the same index. */
    void put(Map<String, Map<String, Object>> documents) {
        change(index -> bulk.send(
                index,
                documents.entrySet().stream()
                        .map(each -> put(each.getKey(), each.getValue()))
                        .toList()));
    }

    /** An entry by its id, as last written, whether searches see it already or not. */
    Optional<ObjectNode> entry(String id) {
        String index = names.awaited().behind();
        return connection.patiently(
                "reading an entry",
                client -> Optional.ofNullable(
                        client.get(g -> g.index(index).id(id), ObjectNode.class).source()));
    }

    /** All entries of some types in the index that is searched, page by page. */
    void entries(List<String> types, Optional<DocumentId> owner, Consumer<List<Hit<ObjectNode>>> each) {
        String index = names.awaited().behind();
        Query query = Query.of(q -> q.bool(b -> {
            b.filter(f -> f.terms(t -> t.field(Schema.TYPE)
                    .terms(v -> v.value(types.stream().map(FieldValue::of).toList()))));
            owner.ifPresent(id -> b.filter(Queries.term(Schema.OWNER, id.value())));
            return b;
        }));
        pages(index, query, List.of(Schema.TYPE, Schema.OWNER, Schema.PAYLOAD), ENTRIES, each);
    }

    /** The facts of a document as its measures carry them; empty where it has none in the index. */
    Optional<PlanSummary> factsOf(DocumentId document) {
        String index = names.awaited().behind();
        SearchRequest request = page(index, measuresQuery(document), List.of(Schema.PAYLOAD), List.of(), 1);
        return connection.patiently(
                "reading a document's facts", client -> client.search(request, ObjectNode.class).hits().hits().stream()
                        .findFirst()
                        .flatMap(hit -> Optional.ofNullable(hit.source()))
                        .map(source -> Payload.read(source.path(Schema.PAYLOAD).asString(""))
                                .plan()));
    }

    /** How many entries of some types there are. */
    long count(List<String> types) {
        String index = names.current().behind();
        return connection.once("counting", client -> client.count(c -> c.index(index)
                        .query(q -> q.terms(t -> t.field(Schema.TYPE)
                                .terms(v -> v.value(
                                        types.stream().map(FieldValue::of).toList())))))
                .count());
    }

    /** Lets searches see all that was written until now. */
    void refresh() {
        String index = names.awaited().behind();
        connection.patiently("refreshing " + index, client -> client.indices().refresh(r -> r.index(index)));
    }

    private interface Change {
        void on(String index);
    }

    private void change(Change change) {
        try {
            changeOnce(change);
        } catch (EngineUnavailableException e) {
            names.forget();
            onFailure.run();
            if (!Trouble.isMissingIndex(e)) {
                throw e;
            }
            // Somebody removed the index: made anew here, filled with the rest in the background.
            changeOnce(change);
        }
    }

    /** While a new index is built, changes go to both; the old one is on its way out and may refuse. */
    private void changeOnce(Change change) {
        Names.Current current = names.awaited();
        change.on(current.target());
        if (current.rebuilding()) {
            onOld(change, current.behind());
        }
    }

    private static void onOld(Change change, String index) {
        try {
            change.on(index);
        } catch (EngineUnavailableException e) {
            LOG.info("the old index {} does not take a change; the new one has it", index, e);
        }
    }

    private static BulkOperation put(String id, Map<String, Object> document) {
        return BulkOperation.of(o -> o.index(i -> i.id(id).document(document)));
    }

    private static Query measuresQuery(DocumentId document) {
        return Query.of(q -> q.bool(b -> b.filter(Queries.term(Schema.TYPE, Schema.MEASURE))
                .filter(Queries.term(Schema.OWNER, document.value()))));
    }

    private List<String> measuresOf(String index, DocumentId document) {
        List<String> ids = new ArrayList<>();
        pages(
                index,
                measuresQuery(document),
                List.of(Schema.ID),
                PAGE,
                page -> page.forEach(hit -> {
                    if (hit.id() != null) {
                        ids.add(hit.id());
                    }
                }));
        return ids;
    }

    /** Hands over all hits in the order of their ids, a page at a time. */
    private void pages(String index, Query query, List<String> fields, int size, Consumer<List<Hit<ObjectNode>>> each) {
        List<FieldValue> after = List.of();
        while (true) {
            SearchRequest request = page(index, query, fields, after, size);
            SearchResponse<ObjectNode> response =
                    connection.patiently("listing " + index, client -> client.search(request, ObjectNode.class));
            List<Hit<ObjectNode>> hits = response.hits().hits();
            each.accept(hits);
            if (hits.size() < size) {
                return;
            }
            after = hits.get(hits.size() - 1).sort();
        }
    }

    private static SearchRequest page(
            String index, Query query, List<String> fields, List<FieldValue> after, int size) {
        return SearchRequest.of(s -> {
            s.index(index)
                    .query(query)
                    .size(size)
                    .source(c -> c.filter(f -> f.includes(fields)))
                    .sort(o -> o.field(f -> f.field(Schema.ID).order(SortOrder.Asc)));
            return after.isEmpty() ? s : s.searchAfter(after);
        });
    }
}
