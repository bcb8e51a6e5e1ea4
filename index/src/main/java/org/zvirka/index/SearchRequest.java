package org.zvirka.index;

import java.util.Set;

/**
 * A question to the archive.
 *
 * @param query in the query language of the guide; blank finds everything
 * @param facets fields to count values of
 * @param cursor empty for the first page, else {@link SearchResult.Found#next()} of the page before
 * @param size hits per page, 0..1000
 * @param highlight whether hits carry offsets of the matched words
 */
public record SearchRequest(
        String query, Filters filters, Set<FilterField> facets, Sort sort, String cursor, int size, boolean highlight) {

    public static final int MAX_SIZE = 1000;

    public enum Sort {
        RELEVANCE,
        /** Body, year, file, then printed order. */
        DOCUMENT,
        DEADLINE,
        BODY,
        YEAR
    }

    public SearchRequest {
        facets = Set.copyOf(facets);
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a page has 0.." + MAX_SIZE + " hits, not " + size);
        }
    }

    public static SearchRequest of(String query, Filters filters) {
        return new SearchRequest(query, filters, Set.of(), Sort.RELEVANCE, "", 50, true);
    }
}
