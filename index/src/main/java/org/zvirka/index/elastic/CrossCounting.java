package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zvirka.index.CrossRequest;
import org.zvirka.index.CrossTable;
import org.zvirka.index.FilterField;
import org.zvirka.index.query.Clause;
import tools.jackson.databind.node.ObjectNode;

/** Counts by three fields in one question of nested aggregations. */
final class CrossCounting {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String WITHOUT = "without";
    private static final String VALUES = "values";

    /** More themes, years or statuses there are not; the cluster refuses more than 65,536 cells in all. */
    private static final int MOST_COLUMNS = 200;

    private static final int MOST_VALUES = 20;

    private CrossCounting() {}

    static SearchRequest asked(String alias, CrossRequest request, List<String> names) {
        List<String> keys = names.stream().map(Documents::key).toList();
        Aggregation values = terms(request.counted(), MOST_VALUES);
        Aggregation columns = Aggregation.of(
                a -> a.terms(t -> t.field(Schema.key(request.columns())).size(MOST_COLUMNS))
                        .aggregations(VALUES, values));
        Aggregation without = Aggregation.of(
                a -> a.missing(m -> m.field(Schema.key(request.columns()))).aggregations(VALUES, values));
        Aggregation rows = Aggregation.of(a -> a.terms(t -> t.field(Schema.key(request.rows()))
                        .size(Math.max(1, keys.size()))
                        .include(i -> i.terms(keys)))
                .aggregations(Map.of(VALUES, values, COLUMNS, columns, WITHOUT, without)));
        Query query = Queries.of(new Clause.Everything(), List.of(), request.filters(), field -> true);
        return SearchRequest.of(s -> s.index(alias).query(query).size(0).aggregations(ROWS, rows));
    }

    static List<CrossTable.Line> read(List<String> names, SearchResponse<ObjectNode> response) {
        Map<String, StringTermsBucket> rows = buckets(response.aggregations().get(ROWS)).stream()
                .collect(Collectors.toMap(bucket -> bucket.key().stringValue(), Function.identity()));
        List<CrossTable.Line> lines = new ArrayList<>();
        for (String name : names) {
            StringTermsBucket row = rows.get(Documents.key(name));
            if (row != null) {
                lines.add(new CrossTable.Line(name, counts(row.aggregations()), cells(row.aggregations())));
            }
        }
        return lines;
    }

    private static Map<String, Map<String, Long>> cells(Map<String, Aggregate> row) {
        Map<String, Map<String, Long>> cells = new TreeMap<>();
        buckets(row.get(COLUMNS))
                .forEach(column -> cells.put(column.key().stringValue(), counts(column.aggregations())));
        Aggregate without = row.get(WITHOUT);
        if (without != null && without.missing().docCount() > 0) {
            cells.put(CrossTable.WITHOUT, counts(without.missing().aggregations()));
        }
        return new LinkedHashMap<>(cells);
    }

    private static Map<String, Long> counts(Map<String, Aggregate> of) {
        Map<String, Long> counts = new TreeMap<>();
        buckets(of.get(VALUES)).forEach(value -> counts.put(value.key().stringValue(), value.docCount()));
        return counts;
    }

    private static List<StringTermsBucket> buckets(@Nullable Aggregate terms) {
        return terms == null || !terms.isSterms()
                ? List.of()
                : terms.sterms().buckets().array();
    }

    private static Aggregation terms(FilterField field, int most) {
        return Aggregation.of(a -> a.terms(t -> t.field(Schema.key(field)).size(most)));
    }
}
