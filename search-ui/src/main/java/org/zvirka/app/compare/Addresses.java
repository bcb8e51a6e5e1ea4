package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zvirka.app.search.SearchState;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.ingest.document.DocumentId;

/** Addresses of comparisons and of the searches behind their numbers. */
final class Addresses {

    private Addresses() {}

    static String report(DocumentId plan, DocumentId report) {
        return of("compare/report", Map.of("plan", plan.value(), "report", report.value()));
    }

    static String years(String body) {
        return of("compare/years", Map.of("body", body));
    }

    static String bodies(String year) {
        return of("compare/bodies", Map.of("year", year));
    }

    static String of(String route, Map<String, String> parameters) {
        String tail = parameters(parameters).getQueryString();
        return "/" + route + (tail.isEmpty() ? "" : "?" + tail);
    }

    /** What is not empty, in alphabetical order. */
    static QueryParameters parameters(Map<String, String> parameters) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> lists.put(entry.getKey(), List.of(entry.getValue())));
        return new QueryParameters(lists);
    }

    /** The search for the measures of one value of a field, among others already filtered. */
    static String search(Filters base, Map<FilterField, String> values) {
        Map<FilterField, Set<String>> all = new LinkedHashMap<>(base.values());
        values.forEach((field, value) -> all.put(field, new LinkedHashSet<>(Set.of(value))));
        Filters filters = new Filters(all, base.deadlineFrom(), base.deadlineTo());
        return "/" + SearchState.of("", filters).address();
    }

    /** A link that stays inside the application. */
    static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(false);
        return link;
    }
}
