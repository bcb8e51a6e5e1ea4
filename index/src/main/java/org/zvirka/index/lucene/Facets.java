package org.zvirka.index.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.zvirka.index.FilterField;
import org.zvirka.index.SearchResult.FacetValue;
import org.zvirka.index.engine.Question;

/** Counts values by doc values. The numbering of values across segments is kept as long as its reader lives. */
final class Facets {

    private final Map<IndexReader.CacheKey, Map<FilterField, StringDocValuesReaderState>> states = new HashMap<>();

    /** @param hits of the whole question, for the fields without a filter of their own */
    Map<FilterField, List<FacetValue>> count(IndexSearcher searcher, Question question, FacetsCollector hits)
            throws IOException {
        Map<FilterField, List<FacetValue>> counts = new EnumMap<>(FilterField.class);
        for (FilterField field : question.facets()) {
            boolean filtered = !question.filters().of(field).isEmpty();
            FacetsCollector counted = filtered ? without(field, searcher, question) : hits;
            counts.put(field, count(searcher.getIndexReader(), field, counted, question.facetSize()));
        }
        return counts;
    }

    private static FacetsCollector without(FilterField field, IndexSearcher searcher, Question question)
            throws IOException {
        return searcher.search(
                Queries.of(question.clause(), List.of(), question.filters(), Optional.of(field)),
                new FacetsCollectorManager());
    }

    private List<FacetValue> count(IndexReader reader, FilterField field, FacetsCollector counted, int size)
            throws IOException {
        String name = Fields.key(field);
        if (size == 0 || !exists(reader, name)) {
            return List.of();
        }
        FacetResult result = new StringValueFacetCounts(state(reader, field), counted).getTopChildren(size, name);
        return Arrays.stream(result.labelValues)
                .map(value -> new FacetValue(value.label, value.value.longValue()))
                .toList();
    }

    private static boolean exists(IndexReader reader, String field) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (DocValues.getSortedSet(leaf.reader(), field).getValueCount() > 0) {
                return true;
            }
        }
        return false;
    }

    private synchronized StringDocValuesReaderState state(IndexReader reader, FilterField field) throws IOException {
        IndexReader.CacheHelper life = reader.getReaderCacheHelper();
        @Nullable Map<FilterField, StringDocValuesReaderState> ofReader = states.get(life.getKey());
        if (ofReader == null) {
            ofReader = new EnumMap<>(FilterField.class);
            states.put(life.getKey(), ofReader);
            life.addClosedListener(this::forget);
        }
        @Nullable StringDocValuesReaderState known = ofReader.get(field);
        if (known == null) {
            known = new StringDocValuesReaderState(reader, Fields.key(field));
            ofReader.put(field, known);
        }
        return known;
    }

    private synchronized void forget(IndexReader.CacheKey reader) {
        states.remove(reader);
    }
}
