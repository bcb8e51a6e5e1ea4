package org.zvirka.app.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.frame.TakesQuery;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.measure.MeasureSheets;
import org.zvirka.app.saved.SaveRow;
import org.zvirka.app.saved.SavedSearches;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.Health;
import org.zvirka.index.Hit;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** The search view: its state is the address, so Back, a reload and a colleague's link all show the same. */
@Route(value = "search", layout = Frame.class)
class SearchView extends Div implements TakesQuery, AfterNavigationObserver, HasDynamicTitle {

    private final Archive archive;
    private final MeasureSheets sheets;
    private final Words words = Words.current();
    private final CountLine count;
    private final Chips chips;
    private final Facets facets;
    private final Results results;
    private final SaveRow save;
    private final Div list = new Div();
    private final Div sheet = new Div();
    private SearchState state = SearchState.EMPTY;
    private @Nullable SearchState shown;
    private List<Hit> firstHits = List.of();

    SearchView(Archive archive, ThemeNames themes, MeasureSheets sheets, SavedSearches saved) {
        this.archive = archive;
        this.sheets = sheets;
        save = new SaveRow(saved, words);
        addClassName("search-view");
        FacetWords names = new FacetWords(words, themes, archive.plans());
        facets = new Facets(names, words, this::toggle);
        chips = new Chips(names, words, filters -> go(state.withFilters(filters)));
        count = new CountLine(words, sort -> go(state.withSort(sort)), () -> addClassName("facets-open"));
        results = new Results(new HitRow(words, themes), words, this::open, this::walk, this::back);
        list.addClassName("list");
        sheet.addClassName("detail");
        sheet.setId("detail");
        sheet.getElement()
                .addEventListener("keydown", event -> {
                    leave();
                    results.takeFocus();
                })
                .setFilter("event.key === 'Escape'");
        NativeButton done = Buttons.labelled("close", words.text("facets.done"), () -> removeClassName("facets-open"));
        done.addClassName("facets-done");
        facets.addComponentAsFirst(done);
        H1 title = new H1(words.text("nav.search"));
        title.addClassName("visually-hidden");
        count.add(save);
        Div middle = new Div(title, count, chips, list);
        middle.addClassName("middle");
        add(facets, middle, sheet);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(SearchState.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public void typed(String query) {
        if (!query.equals(state.query())) {
            replace(state.withQuery(query));
        }
    }

    @Override
    public void entered(String query) {
        typed(query);
        results.takeFocus();
    }

    @Override
    public void narrowed(FilterField field, String value) {
        Filters filters = state.filters();
        go(SearchState.of("", filters.of(field).contains(value) ? filters : filters.toggled(field, value))
                .withSort(state.sort()));
    }

    @Override
    public String getPageTitle() {
        return state.query().isBlank() ? words.text("search.title") : words.text("search.titleFor", state.query());
    }

    private void toggle(FilterField field, String value) {
        go(state.withFilters(state.filters().toggled(field, value)));
    }

    /** A step that Back undoes. */
    private void go(SearchState next) {
        UI.getCurrent().navigate(SearchView.class, next.parameters());
    }

    /** A step too small for Back. */
    private void replace(SearchState next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("search", next.parameters()));
        show(next);
    }

    private void open(Hit hit) {
        String id = hit.measure().id().value();
        if (state.measure().isEmpty()) {
            go(state.withMeasure(id));
        } else if (!state.measure().equals(id)) {
            replace(state.withMeasure(id));
        }
        sheet.getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus({preventScroll:true}), 50)");
    }

    /** With a measure open, it follows the arrows; without one, walking opens nothing. */
    private void walk(Hit hit) {
        if (!state.measure().isEmpty()
                && !state.measure().equals(hit.measure().id().value())) {
            replace(state.withMeasure(hit.measure().id().value()));
        }
    }

    private void leave() {
        if (!state.measure().isEmpty()) {
            replace(state.withMeasure(""));
        }
    }

    /** One step back towards the search box. */
    private void back() {
        if (state.measure().isEmpty()) {
            getElement().executeJs("document.getElementById('query')?.focus()");
        } else {
            leave();
        }
    }

    private void show(SearchState next) {
        state = next;
        if (!next.sameResults(shown)) {
            search(next);
        }
        openMeasure();
    }

    private void search(SearchState next) {
        SearchRequest request =
                new SearchRequest(next.query(), next.filters(), Facets.asked(), next.sort(), "", Pages.PAGE, true);
        SearchResult result = archive.search().search(request);
        list.removeAll();
        firstHits = List.of();
        chips.show(next.filters());
        save.show(next.selection());
        count.show(result, next.filters(), next.sort());
        boolean narrowing = result instanceof SearchResult.Found found
                && (found.total() > 0 || !next.filters().isEmpty());
        facets.setVisible(narrowing);
        setClassName("no-facets", !narrowing);
        shown = next;
        switch (result) {
            case SearchResult.Found found -> found(request, found);
            case SearchResult.BadQuery bad -> list.add(badQuery(bad));
            case SearchResult.Unavailable unavailable -> {
                shown = null;
                list.add(unavailable(unavailable.health()));
            }
        }
    }

    private void found(SearchRequest request, SearchResult.Found found) {
        facets.show(found, request.filters());
        firstHits = found.hits();
        if (found.total() == 0) {
            list.add(new NothingFound(words, archive, state, this::go));
            return;
        }
        list.add(results);
        results.show(new Pages(archive.search(), request, found));
    }

    /** The list and its counts anew, the open sheet left alone. */
    private void refresh() {
        search(state);
        results.mark(state.measure());
    }

    private void openMeasure() {
        sheet.removeAll();
        setClassName("has-measure", !state.measure().isEmpty());
        results.mark(state.measure());
        state.openMeasure().ifPresent(id -> {
            NativeButton close = Buttons.icon("close", words.text("measure.close"), this::leave);
            close.addClassName("sheet-close");
            Hit inList = firstHits.stream()
                    .filter(hit -> hit.measure().id().equals(id))
                    .findFirst()
                    .orElse(null);
            sheet.add(close);
            if (inList != null) {
                sheet.add(sheets.sheet(inList, inList.highlights(), this::refresh));
                return;
            }
            archive.plans()
                    .measure(id)
                    .ifPresentOrElse(
                            hit -> sheet.add(sheets.sheet(hit, hit.highlights(), this::refresh)),
                            () -> sheet.add(sheets.missing(id)));
        });
    }

    private Placard badQuery(SearchResult.BadQuery bad) {
        String query = state.query();
        int at = Math.max(0, Math.min(bad.position(), query.length()));
        return new Placard(
                "warning",
                words.text("query.title"),
                words.find("query." + bad.problem()).map(why -> why + " ").orElse("")
                        + words.text("query.place", at + 1, query.substring(at)),
                Buttons.quiet(words.text("chips.clear"), () -> go(SearchState.EMPTY)));
    }

    private Placard unavailable(Health health) {
        Anchor again = new Anchor("/" + state.address(), words.text("error.again"));
        again.setRouterIgnore(true);
        String why = words.find("health." + health.problem()).orElseGet(() -> words.text("health.unknown"));
        return new Placard("offline", words.text("health.title"), why, again);
    }
}
