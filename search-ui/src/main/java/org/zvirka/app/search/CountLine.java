package org.zvirka.app.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchRequest.Sort;
import org.zvirka.index.SearchResult;
import org.zvirka.index.SearchResult.FacetValue;

/** How much was found, where and how fast, spoken to screen readers as it changes; and the order of the list. */
final class CountLine extends Div {

    private final Words words;
    private final Span count = new Span();
    private final Element sort = new Element("select");

    CountLine(Words words, Consumer<Sort> sorted, Runnable openFacets) {
        this.words = words;
        addClassName("count-line");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        for (Sort each : Sort.values()) {
            sort.appendChild(
                    new Element("option").setAttribute("value", each.name()).setText(words.name("sort", each)));
        }
        sort.setAttribute("id", "sort");
        sort.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated()) {
                sorted.accept(Sort.valueOf(String.valueOf(event.getValue()).toUpperCase(Locale.ROOT)));
            }
        });
        NativeLabel label = new NativeLabel(words.text("sort.label"));
        label.getElement().setAttribute("for", "sort");
        NativeButton filter = Buttons.labelled("filter", words.text("facets.label"), openFacets);
        filter.addClassName("facets-button");
        Div order = new Div(label);
        order.addClassName("order");
        order.getElement().appendChild(sort);
        add(filter, count, order);
    }

    void show(SearchResult result, Filters filters, Sort order) {
        sort.setProperty("value", order.name());
        sort.setVisible(result instanceof SearchResult.Found);
        count.setText(
                switch (result) {
                    case SearchResult.Found found -> line(found, filters);
                    case SearchResult.BadQuery bad -> words.text("query.title");
                    case SearchResult.Unavailable unavailable -> words.text("health.title");
                });
    }

    private String line(SearchResult.Found found, Filters filters) {
        if (found.total() == 0) {
            return words.text("search.none");
        }
        StringBuilder line = new StringBuilder(words.count("measures", found.total()));
        List<String> bodies = standing(found, filters, FilterField.BODY);
        List<String> years = standing(found, filters, FilterField.YEAR).stream()
                .filter(year -> !year.equals("0"))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (!bodies.isEmpty()) {
            line.append(' ').append(words.text("search.inBodies", words.count("inBodies", bodies.size())));
        }
        if (!years.isEmpty()) {
            String span = years.size() == 1 ? years.getFirst() : years.getFirst() + "–" + years.getLast();
            line.append(", ").append(span);
        }
        return line.append(" · ")
                .append(words.text("search.took", words.number(found.tookMillis())))
                .toString();
    }

    /** Values among the hits; a field's own filter does not narrow its counts, so it is applied here. */
    private static List<String> standing(SearchResult.Found found, Filters filters, FilterField field) {
        return found.facets().getOrDefault(field, List.of()).stream()
                .map(FacetValue::value)
                .filter(value ->
                        filters.of(field).isEmpty() || filters.of(field).contains(value))
                .toList();
    }
}
