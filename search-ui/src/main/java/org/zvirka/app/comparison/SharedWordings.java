package org.zvirka.app.comparison;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.zvirka.analysis.compare.Templates;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;

/**
 * Wordings that several bodies share, among the measures of a search.
 *
 * @param templates most bodies first
 * @param complete false where there were more measures than are looked at
 */
public record SharedWordings(List<Templates.Template> templates, boolean complete) {

    /** Measures looked at; about a second of work. */
    public static final int MOST = 50_000;

    public SharedWordings {
        templates = List.copyOf(templates);
    }

    public static SharedWordings of(MeasureSearch search, Filters filters) {
        Templates templates = new Templates();
        SearchRequest request = new SearchRequest(
                "", filters, java.util.Set.of(), SearchRequest.Sort.DOCUMENT, "", SearchRequest.MAX_SIZE, false);
        try (Stream<Hit> hits = search.scan(request)) {
            Iterator<Hit> each = hits.iterator();
            int seen = 0;
            while (each.hasNext() && seen < MOST) {
                Hit hit = each.next();
                seen++;
                if (!hit.plan().body().isBlank()) {
                    templates.offer(new Templates.Member(
                            hit.plan().body(),
                            hit.plan().yearFrom(),
                            hit.measure().id(),
                            hit.measure().text()));
                }
            }
            return new SharedWordings(templates.of(2), !each.hasNext());
        }
    }
}
