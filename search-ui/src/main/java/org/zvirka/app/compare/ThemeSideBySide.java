package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Hit;
import org.zvirka.index.MeasureSearch;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** What several bodies have on one theme, beside one another. */
final class ThemeSideBySide extends Section {

    private static final int MOST_BODIES = 6;
    private static final int MOST_MEASURES = 30;

    /** @param bodies in the order shown; those without a measure on the theme say so */
    ThemeSideBySide(MeasureSearch search, List<String> bodies, BodiesState state, String themeName, Words words) {
        add(new H2(words.text("compare.themeSideBySide", themeName)));
        if (bodies.size() > MOST_BODIES) {
            add(new Paragraph(words.text("compare.themeBodies", MOST_BODIES)));
        }
        Div columns = new Div();
        columns.addClassName("side-by-side");
        for (String body : bodies.subList(0, Math.min(MOST_BODIES, bodies.size()))) {
            Map<FilterField, String> values = new LinkedHashMap<>();
            values.put(FilterField.BODY, body);
            values.put(FilterField.THEME, state.theme());
            columns.add(column(search, body, state.filters(), values, words));
        }
        add(columns);
    }

    private static Div column(
            MeasureSearch search, String body, Filters base, Map<FilterField, String> values, Words words) {
        Div column = new Div(new H3(body));
        Filters filters = base;
        for (Map.Entry<FilterField, String> each : values.entrySet()) {
            filters = filters.toggled(each.getKey(), each.getValue());
        }
        SearchRequest request = new SearchRequest(
                "", filters, java.util.Set.of(), SearchRequest.Sort.DOCUMENT, "", MOST_MEASURES, false);
        if (search.search(request) instanceof SearchResult.Found found) {
            List<Hit> hits = new ArrayList<>(found.hits());
            column.add(new Div(Addresses.link(Addresses.search(base, values), words.count("measures", found.total()))));
            hits.forEach(hit -> {
                Div measure = MeasureText.of(hit.measure());
                Div line = new Div(measure, new Div(new StatusMark(hit.measure().status(), words)));
                line.addClassName("side-measure");
                column.add(line);
            });
            if (found.total() > hits.size()) {
                column.add(new Span("…"));
            }
        }
        return column;
    }
}
