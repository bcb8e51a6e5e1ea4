package org.zvirka.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a search gave. */
public sealed interface SearchResult {

    /**
     * Hits.
     *
     * @param total all hits, not only this page's
     * @param facets per asked field its values, most frequent first; a field's own filter does not narrow its counts
     * @param next cursor of the next page, empty behind the last one
     */
    record Found(long total, List<Hit> hits, Map<FilterField, List<FacetValue>> facets, String next, long tookMillis)
            implements SearchResult {
        public Found {
            hits = List.copyOf(hits);
            Map<FilterField, List<FacetValue>> copy = new EnumMap<>(FilterField.class);
            facets.forEach((field, list) -> copy.put(field, List.copyOf(list)));
            facets = java.util.Collections.unmodifiableMap(copy);
        }
    }

    /**
     * The query, or the cursor beside it, is not understood.
     *
     * @param position offset in the query where it went wrong
     * @param problem key of the words for people, {@code query.<problem>} in the message bundles
     */
    record BadQuery(int position, String problem) implements SearchResult {

        /** The cursor is none of this order: cut off, made up, or of another sort. Never the first page again. */
        public static final String DAMAGED_CURSOR = "damagedCursor";
    }

    /** The engine cannot answer now. */
    record Unavailable(Health health) implements SearchResult {}

    /** A value and in how many of the hits it stands. */
    record FacetValue(String value, long count) {}
}
