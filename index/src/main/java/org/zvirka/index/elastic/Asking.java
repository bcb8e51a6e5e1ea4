package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.engine.Answer;
import org.zvirka.index.engine.Ordering;
import org.zvirka.index.engine.Question;
import tools.jackson.databind.node.ObjectNode;

/** Puts questions to the cluster, page by page from one point in time. */
final class Asking {

    /** How long a page can be looked at before the next one comes from the newest state. */
    private static final String KEEP = "5m";

    private final Connection connection;
    private final Names names;

    Asking(Connection connection, Names names) {
        this.connection = connection;
        this.names = names;
    }

    Answer ask(Question question) {
        String alias = names.current().searched();
        return connection.once("searching", client -> {
            String pit = question.snapshot();
            boolean fresh = pit.isEmpty() && question.size() > 0;
            try {
                return ask(client, question, fresh ? open(client, alias) : pit, alias);
            } catch (ElasticsearchException e) {
                if (pit.isEmpty() || e.status() != 404 && e.status() != 400) {
                    throw e;
                }
                // The point in time is gone, or was never one: the same place in the newest state.
                return ask(client, question, open(client, alias), alias);
            }
        });
    }

    List<CrossTable.Line> cross(CrossRequest request, List<String> names) {
        String alias = this.names.current().searched();
        return connection.once(
                "counting",
                client -> CrossCounting.read(
                        names, client.search(CrossCounting.asked(alias, request, names), ObjectNode.class)));
    }

    private static String open(co.elastic.clients.elasticsearch.ElasticsearchClient client, String alias)
            throws java.io.IOException {
        return client.openPointInTime(p -> p.index(alias).keepAlive(t -> t.time(KEEP)))
                .id();
    }

    private static Answer ask(
            co.elastic.clients.elasticsearch.ElasticsearchClient client, Question question, String pit, String alias)
            throws java.io.IOException {
        SearchResponse<ObjectNode> response = client.search(request(question, pit, alias), ObjectNode.class);
        List<Answer.Item> items = new ArrayList<>();
        for (Hit<ObjectNode> hit : response.hits().hits()) {
            items.add(item(question, hit));
        }
        boolean last = items.size() < question.size();
        if (last && !pit.isEmpty()) {
            client.closePointInTime(c -> c.id(pit));
        }
        long total = response.hits().total() == null
                ? items.size()
                : response.hits().total().value();
        return new Answer(total, items, Facets.read(question, response.aggregations()), last ? "" : pit);
    }

    private static SearchRequest request(Question question, String pit, String alias) {
        Predicate<FilterField> own = field -> question.facets().contains(field);
        return SearchRequest.of(s -> {
            if (pit.isEmpty()) {
                s.index(alias);
            } else {
                s.pit(p -> p.id(pit).keepAlive(t -> t.time(KEEP)));
            }
            s.query(Queries.of(question.clause(), question.better(), question.filters(), own.negate()))
                    .size(question.size())
                    .trackTotalHits(t -> t.enabled(true))
                    .source(c -> c.filter(f -> f.includes(Schema.PAYLOAD)))
                    .sort(sort(question))
                    .aggregations(Facets.asked(question));
            var after = Queries.narrowing(question.filters(), own);
            if (!after.isEmpty()) {
                s.postFilter(q -> q.bool(b -> b.filter(after)));
            }
            if (!question.after().isEmpty()) {
                s.searchAfter(after(question, !pit.isEmpty()));
            }
            return s;
        });
    }

    private static List<SortOptions> sort(Question question) {
        List<SortOptions> sort = new ArrayList<>();
        for (Ordering.Key key : Ordering.of(question.sort()).keys()) {
            sort.add(
                    key == Ordering.Key.SCORE
                            ? SortOptions.of(o -> o.score(s -> s.order(SortOrder.Desc)))
                            : SortOptions.of(
                                    o -> o.field(f -> f.field(key.field()).order(SortOrder.Asc))));
        }
        return sort;
    }

    /** Points in time add the number of the hit's document to the sort; our orders are total, so any number will do. */
    private static List<FieldValue> after(Question question, boolean pointInTime) {
        List<FieldValue> values = new ArrayList<>();
        List<Ordering.Key> keys = Ordering.of(question.sort()).keys();
        for (int i = 0; i < keys.size(); i++) {
            String value = question.after().get(i);
            values.add(
                    switch (keys.get(i)) {
                        case SCORE -> FieldValue.of(Double.parseDouble(value));
                        case BODY, FILE, DOCUMENT -> FieldValue.of(value);
                        case YEAR, ORDINAL, DUE -> FieldValue.of((long) Double.parseDouble(value));
                    });
        }
        if (pointInTime) {
            values.add(FieldValue.of(Long.MAX_VALUE));
        }
        return values;
    }

    private static Answer.Item item(Question question, Hit<ObjectNode> hit) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < Ordering.of(question.sort()).size(); i++) {
            FieldValue value = hit.sort().get(i);
            values.add(value.isString() ? value.stringValue() : String.valueOf(value._get()));
        }
        double score = question.sort() == org.zvirka.index.SearchRequest.Sort.RELEVANCE
                ? Double.parseDouble(values.get(0))
                : 0;
        String payload =
                hit.source() == null ? "" : hit.source().path(Schema.PAYLOAD).asString();
        return new Answer.Item(payload, score, values);
    }
}
