package org.zvirka.index.elastic;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.index.FilterField;
import org.zvirka.index.SearchResult.FacetValue;
import org.zvirka.index.engine.Question;

/** Counts values; each field's own filter stays out of its counts. */
final class Facets {

    private static final String VALUES = "values";

    private Facets() {}

    static Map<String, Aggregation> asked(Question question) {
        Map<String, Aggregation> asked = new LinkedHashMap<>();
        if (question.facetSize() > 0) {
            question.facets().forEach(field -> asked.put(field.name(), count(field, question)));
        }
        return asked;
    }

    /** The filters of asked fields are not in the query, so that they can be left out one by one here. */
    private static Aggregation count(FilterField field, Question question) {
        List<Query> others = Queries.narrowing(
                question.filters(), other -> other != field && question.facets().contains(other));
        Aggregation terms = Aggregation.of(a -> a.terms(t -> t.field(Schema.key(field))
                .size(question.facetSize())
                .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc))));
        return Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(others))).aggregations(VALUES, terms));
    }

    static Map<FilterField, List<FacetValue>> read(Question question, Map<String, Aggregate> answered) {
        Map<FilterField, List<FacetValue>> facets = new EnumMap<>(FilterField.class);
        for (FilterField field : question.facets()) {
            Aggregate all = answered.get(field.name());
            facets.put(
                    field,
                    all == null ? List.of() : values(all.filter().aggregations().get(VALUES)));
        }
        return facets;
    }

    private static List<FacetValue> values(@org.jspecify.annotations.Nullable Aggregate terms) {
        return terms == null || !terms.isSterms()
                ? List.of()
                : terms.sterms().buckets().array().stream()
                        .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                        .toList();
    }
}
