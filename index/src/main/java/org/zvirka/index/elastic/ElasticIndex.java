package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.engine.Answer;
import org.zvirka.index.engine.EngineUnavailableException;
import org.zvirka.index.engine.MeasureIndex;
import org.zvirka.index.engine.MeasureRecord;
import org.zvirka.index.engine.Question;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.databind.node.ObjectNode;

/** The index in the cluster. */
final class ElasticIndex implements MeasureIndex {

    private static final Logger LOG = LoggerFactory.getLogger(ElasticIndex.class);
    private static final int PAGE = 5000;

    private final Connection connection;
    private final Names names;
    private final Bulk bulk;
    private final Asking asking;
    private Runnable onFailure = () -> {};

    ElasticIndex(ElasticSettings settings) {
        this.connection = new Connection(settings);
        this.names = new Names(connection, settings);
        this.bulk = new Bulk(connection, settings);
        this.asking = new Asking(connection, names);
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
            measuresOf(index, document).forEach(id -> all.add(BulkOperation.of(o -> o.delete(d -> d.id(id)))));
            bulk.send(index, all);
        });
    }

    @Override
    public Map<DocumentId, String> versions() {
        Map<DocumentId, String> versions = new HashMap<>();
        pages(names.current().written(), Queries.term(Schema.TYPE, Schema.PLAN), List.of(Schema.OWNER, Schema.VERSION))
                .forEach(hit -> {
                    if (hit.source() != null) {
                        versions.put(
                                new DocumentId(hit.source().path(Schema.OWNER).asString()),
                                hit.source().path(Schema.VERSION).asString(""));
                    }
                });
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

    private interface Change {
        void on(String index);
    }

    /** While a new index is built, changes go to both; the old one is on its way out and may refuse. */
    private void change(Change change) {
        try {
            Names.Current current = names.awaited();
            change.on(current.written());
            if (current.rebuilding()) {
                onOld(change, current.behind());
            }
        } catch (EngineUnavailableException e) {
            names.forget();
            onFailure.run();
            throw e;
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

    private List<String> measuresOf(String index, DocumentId document) {
        Query query = Query.of(q -> q.bool(b -> b.filter(Queries.term(Schema.TYPE, Schema.MEASURE))
                .filter(Queries.term(Schema.OWNER, document.value()))));
        List<String> ids = new ArrayList<>();
        pages(index, query, List.of(Schema.ID)).forEach(hit -> {
            if (hit.id() != null) {
                ids.add(hit.id());
            }
        });
        return ids;
    }

    /** All hits, in the order of their ids. */
    private List<Hit<ObjectNode>> pages(String index, Query query, List<String> fields) {
        List<Hit<ObjectNode>> all = new ArrayList<>();
        List<FieldValue> after = List.of();
        while (true) {
            SearchRequest request = page(index, query, fields, after);
            SearchResponse<ObjectNode> response =
                    connection.patiently("listing " + index, client -> client.search(request, ObjectNode.class));
            List<Hit<ObjectNode>> hits = response.hits().hits();
            all.addAll(hits);
            if (hits.size() < PAGE) {
                return all;
            }
            after = hits.get(hits.size() - 1).sort();
        }
    }

    private static SearchRequest page(String index, Query query, List<String> fields, List<FieldValue> after) {
        return SearchRequest.of(s -> {
            s.index(index)
                    .query(query)
                    .size(PAGE)
                    .source(c -> c.filter(f -> f.includes(fields)))
                    .sort(o -> o.field(f -> f.field(Schema.ID).order(SortOrder.Asc)));
            return after.isEmpty() ? s : s.searchAfter(after);
        });
    }
}
