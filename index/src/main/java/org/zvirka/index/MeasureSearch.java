package org.zvirka.index;

import java.util.List;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.MeasureId;

/** Finds measures. */
public interface MeasureSearch {

    SearchResult search(SearchRequest request);

    /** Completions for what is being typed: terms, bodies, parties; best first. */
    List<Suggestion> suggest(String typed, int max);

    /**
     * Other ways to write a query whose words the archive does not know, under which something is found; best first.
     * Empty where every word is known, and where nothing near is.
     */
    List<String> spellings(String query, int max);

    /**
     * Measures whose words are most like those of one, best first; their score is the share of its own that they reach,
     * up to 1. Without itself and without the same words of the same body in other documents; empty for an unknown one.
     */
    List<Hit> similar(MeasureId id, int max);

    /**
     * Every hit in the request's order, streamed in constant memory from one point in time; to be closed.
     *
     * @throws IllegalArgumentException for a query that {@link #search} answers with {@link SearchResult.BadQuery}
     */
    Stream<Hit> scan(SearchRequest request);

    /**
     * Counts by three fields at once.
     *
     * @throws org.zvirka.index.engine.EngineUnavailableException when the engine cannot answer now
     */
    CrossTable cross(CrossRequest request);

    /** @param kind {@code term}, {@code body} or {@code party} */
    record Suggestion(String text, String kind) {}
}
