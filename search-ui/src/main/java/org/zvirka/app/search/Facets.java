package org.zvirka.app.search;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.SearchResult;

/** All facets, one under another. */
@Tag("aside")
final class Facets extends Div {

    /** In the order people narrow by; documents are reached by their own view, acts by the measure. */
    static final List<FilterField> FIELDS = List.of(
            FilterField.BODY,
            FilterField.YEAR,
            FilterField.KIND,
            FilterField.STATUS,
            FilterField.TIMELINESS,
            FilterField.THEME,
            FilterField.PARTY,
            FilterField.ACT);

    private final Map<FilterField, Facet> facets = new EnumMap<>(FilterField.class);

    Facets(FacetWords names, Words words, BiConsumer<FilterField, String> toggle) {
        addClassName("facets");
        setId("facets");
        getElement().setAttribute("aria-label", words.text("facets.label"));
        for (FilterField field : FIELDS) {
            Facet facet = new Facet(field, names, words, toggle);
            facets.put(field, facet);
            add(facet);
        }
    }

    static Set<FilterField> asked() {
        return Set.copyOf(FIELDS);
    }

    void show(SearchResult.Found found, Filters filters) {
        facets.forEach((field, facet) -> facet.show(found.facets().getOrDefault(field, List.of()), filters.of(field)));
    }
}
