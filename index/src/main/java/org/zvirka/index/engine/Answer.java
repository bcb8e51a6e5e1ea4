package org.zvirka.index.engine;

import java.util.List;
import java.util.Map;
import org.zvirka.index.FilterField;
import org.zvirka.index.SearchResult.FacetValue;

/**
 * What an engine answers.
 *
 * @param facets most frequent first, equal counts by value
 * @param snapshot names the state of the index this was read from, to ask again from the same; may be forgotten by the
 *     engine after some minutes
 */
public record Answer(long total, List<Item> items, Map<FilterField, List<FacetValue>> facets, String snapshot) {

    public Answer {
        items = List.copyOf(items);
    }

    /** @param sortValues in the order of the sort, enough to go on behind this item */
    public record Item(String payload, double score, List<String> sortValues) {
        public Item {
            sortValues = List.copyOf(sortValues);
        }
    }
}
