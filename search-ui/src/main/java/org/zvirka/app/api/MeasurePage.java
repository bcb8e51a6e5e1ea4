package org.zvirka.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.SearchResult;

/**
 * A page of measures.
 *
 * @param total all measures found, not only this page's
 * @param facets per asked field its values with their counts, most frequent first; a field's own filter does not narrow them
 * @param next the {@code cursor} of the next page, empty behind the last one
 */
record MeasurePage(
        long total, List<MeasureEntry> measures, Map<String, List<SearchResult.FacetValue>> facets, String next) {

    static MeasurePage of(SearchResult.Found found) {
        Map<String, List<SearchResult.FacetValue>> facets = new LinkedHashMap<>();
        found.facets().forEach((field, values) -> facets.put(Selection.key(field), values));
        return new MeasurePage(
                found.total(), found.hits().stream().map(MeasureEntry::of).toList(), facets, found.next());
    }
}
