package org.zvirka.app.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** What is being looked at, to take away as a file; the search is in the address. */
@Route(value = "export", layout = Frame.class)
class ExportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Names of the formats in the API's addresses. */
    private static final List<String> FORMATS =
            List.of("report-html", "report-pdf", "xlsx", "csv-excel", "csv", "ndjson", "datapackage");

    private final Archive archive;
    private final ThemeNames themes;
    private final Words words = Words.current();

    ExportView(Archive archive, ThemeNames themes) {
        this.archive = archive;
        this.themes = themes;
        addClassNames("page", "export");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        SearchState state = SearchState.of(event.getLocation().getQueryParameters());
        add(new H1(words.text("export.title")), what(state));
        UnorderedList list = new UnorderedList();
        list.addClassName("formats");
        FORMATS.forEach(format -> list.add(format(format, state)));
        add(list, new Paragraph(words.text("export.corrections")));
    }

    private Div what(SearchState state) {
        SearchRequest count =
                new SearchRequest(state.query(), state.filters(), Set.of(), SearchRequest.Sort.DOCUMENT, "", 0, false);
        String found =
                switch (archive.search().search(count)) {
                    case SearchResult.Found all -> words.count("measures", all.total());
                    case SearchResult.BadQuery bad -> words.text("query.title");
                    case SearchResult.Unavailable down -> words.text("health.title");
                };
        Anchor change = new Anchor("/" + state.address(), words.text("export.change"));
        change.setRouterIgnore(false);
        Span number = new Span(found);
        number.setId("export-count");
        Div line = new Div(number);
        line.addClassName("export-what");
        FacetWords names = new FacetWords(words, themes, archive.plans());
        if (state.asksNothing()) {
            line.add(new Span(words.text("export.everything")));
        }
        if (!state.query().isBlank()) {
            line.add(chip("«" + state.query() + "»"));
        }
        state.filters()
                .values()
                .forEach((field, values) -> values.forEach(value -> line.add(chip(names.value(field, value)))));
        line.add(change);
        return line;
    }

    private static Span chip(String text) {
        Span chip = new Span(text);
        chip.addClassName("theme");
        return chip;
    }

    private ListItem format(String format, SearchState state) {
        String tail = state.selection().address();
        Anchor link = new Anchor(
                "/api/v1/export?format=" + format
                        + (format.startsWith("report")
                                ? "&lang=" + words.locale().getLanguage()
                                : "") + (tail.isEmpty() ? "" : "&" + tail),
                "");
        link.add(new Icon("export"), new Span(words.text("export." + format)));
        link.setRouterIgnore(true);
        if (format.equals("report-html")) {
            link.setTarget("_blank");
        } else {
            link.getElement().setAttribute("download", true);
        }
        link.addClassName("button");
        link.setId("export-" + format);
        Span about = new Span(words.text("export." + format + ".about"));
        about.addClassName("place");
        return new ListItem(link, about);
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("nav.export"));
    }
}
