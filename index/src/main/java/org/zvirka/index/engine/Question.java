package org.zvirka.index.engine;

import java.util.List;
import java.util.Set;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.query.Clause;

/**
 * What an engine is asked.
 *
 * @param clause what must hold
 * @param better what lifts a hit by relevance and need not hold
 * @param after sort values of the last hit of the page before, as {@link Answer.Item#sortValues()} gave them; empty for
 *     the first page
 * @param snapshot the {@link Answer#snapshot()} of the page before, empty for the newest state
 * @param facetSize values per facet at most
 */
public record Question(
        Clause clause,
        List<Clause> better,
        Filters filters,
        Set<FilterField> facets,
        SearchRequest.Sort sort,
        List<String> after,
        String snapshot,
        int size,
        int facetSize) {

    public Question {
        better = List.copyOf(better);
        facets = Set.copyOf(facets);
        after = List.copyOf(after);
    }
}
