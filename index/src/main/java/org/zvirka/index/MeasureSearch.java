package org.zvirka.index;

import java.util.List;
import java.util.stream.Stream;

/** Finds measures. */
public interface MeasureSearch {

    SearchResult search(SearchRequest request);

    /** Completions for what is being typed: terms, bodies, parties; best first. */
    List<Suggestion> suggest(String typed, int max);

    /**
     * Every hit in the request's order, streamed in constant memory from one point in time; to be closed.
     *
     * @throws IllegalArgumentException for a query that {@link #search} answers with {@link SearchResult.BadQuery}
     */
    Stream<Hit> scan(SearchRequest request);

    /** @param kind {@code term}, {@code body} or {@code party} */
    record Suggestion(String text, String kind) {}
}
