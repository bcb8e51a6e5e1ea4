package org.zvirka.app.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.correction.Corrector;
import org.zvirka.app.correction.Signed;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.measure.MeasureSheets;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/**
 * The queue of doubtful measures, each opened beside it to be corrected or confirmed. One can walk it without a mouse: J
 * and K go on and back, C confirms and goes on.
 */
@JavaScript("context://zvirka-curate.js")
@Route(value = "review", layout = Frame.class)
class ReviewView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Archive archive;
    private final Doubts doubts;
    private final MeasureSheets sheets;
    private final Corrector corrector;
    private final Words words = Words.current();
    private final DoubtList list;
    private final Div place = new Div();
    private final Div tables = new Div();
    private final Div detail = new Div();
    private final Span count = new Span();
    private List<Doubt> queue = List.of();
    private String open = "";
    /** Says that the open measure is right; nothing while none is open. */
    private Runnable confirm = () -> {};
    /** Where the open measure is, or was before someone settled it. */
    private int at;

    ReviewView(Archive archive, Doubts doubts, MeasureSheets sheets, Corrector corrector, ThemeNames themes) {
        this.archive = archive;
        this.doubts = doubts;
        this.sheets = sheets;
        this.corrector = corrector;
        addClassNames("search-view", "review-view");
        list = new DoubtList(words, themes, doubt -> open(doubt.measure().value()), () -> open(""));
        place.addClassName("list");
        detail.addClassName("detail");
        detail.setId("detail");
        detail.getElement().addEventListener("keydown", event -> open("")).setFilter("event.key === 'Escape'");
        getElement().addEventListener("zvirka-next", event -> step(1));
        getElement().addEventListener("zvirka-before", event -> step(-1));
        getElement().addEventListener("zvirka-confirm", event -> confirm.run());
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Anchor names = new Anchor("/names", words.text("names.title"));
        names.setRouterIgnore(false);
        Div line = new Div(new H1(words.text("review.title")), count, names);
        line.addClassNames("count-line", "review-line");
        Paragraph about = new Paragraph(words.text("review.about"));
        about.addClassName("review-about");
        Paragraph more = new Paragraph(
                download("ndjson", "review.corrections"), new Span(" · "), download("gold", "review.gold"));
        more.addClassNames("review-about", "review-more");
        Div middle = new Div(line, about, tables, place, more);
        middle.addClassName("middle");
        add(middle, detail);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.zvirkaReviewKeys(this)");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("m")
                .filter(id -> id.matches("[0-9a-f]{20}"))
                .orElse("");
        fill();
        showOpen();
    }

    private Anchor download(String format, String key) {
        Anchor download = new Anchor("/api/v1/corrections?format=" + format, words.text(key));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        return download;
    }

    private void fill() {
        queue = doubts.all();
        count.setText(words.count("measures", queue.size()));
        place.removeAll();
        tables();
        if (queue.isEmpty()) {
            Anchor search = new Anchor("/search", words.text("error.toSearch"));
            search.setRouterIgnore(false);
            place.add(new Placard("status-done", words.text("review.doneTitle"), words.text("review.done"), search));
            return;
        }
        list.setItems(queue);
        place.add(list);
    }

    /** Where the doubt is about a whole table, the document's page is the place to say what its columns hold. */
    private void tables() {
        tables.removeAll();
        List<PlanSummary> documents = doubts.tables();
        if (documents.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (PlanSummary document : documents) {
            Anchor open = new Anchor(
                    "/document/" + document.id(), document.title().isEmpty() ? document.file() : document.title());
            open.setRouterIgnore(false);
            list.add(new ListItem(open));
        }
        NativeDetails details =
                new NativeDetails(words.text("review.tables", words.count("documents", documents.size())));
        details.addClassNames("correct", "review-tables");
        details.setContent(list);
        tables.add(details);
    }

    private Optional<Integer> position() {
        for (int i = 0; i < queue.size(); i++) {
            if (queue.get(i).measure().value().equals(open)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** What was settled is no longer in the queue, so that the next one stands where it was. */
    private void step(int by) {
        if (queue.isEmpty()) {
            open("");
            return;
        }
        int next = position().map(here -> here + by).orElse(open.isEmpty() || by > 0 ? at : at - 1);
        int inside = Math.clamp(next, 0, queue.size() - 1);
        list.scrollToIndex(inside);
        open(queue.get(inside).measure().value());
        detail.getElement()
                .executeJs("const title = this.querySelector('.sheet-title'); if (title) { title.focus(); }");
    }

    private void open(String id) {
        if (id.equals(open)) {
            return;
        }
        open = id;
        QueryParameters parameters =
                id.isEmpty() ? QueryParameters.empty() : new QueryParameters(Map.of("m", List.of(id)));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("review", parameters));
        showOpen();
    }

    private void showOpen() {
        detail.removeAll();
        setClassName("has-measure", !open.isEmpty());
        list.setPartNameGenerator(doubt -> doubt.measure().value().equals(open) ? "open" : null);
        confirm = () -> {};
        if (open.isEmpty()) {
            return;
        }
        at = position().orElse(at);
        NativeButton close = Buttons.icon("close", words.text("measure.close"), () -> open(""));
        close.addClassName("sheet-close");
        detail.add(close);
        archive.plans()
                .measure(new MeasureId(open))
                .ifPresentOrElse(
                        hit -> detail.add(walk(hit), sheets.sheet(hit, List.of(), this::fill)),
                        () -> detail.add(sheets.missing(new MeasureId(open))));
    }

    /** The way through the queue, above the measure. */
    private Div walk(Hit hit) {
        Signed signed = new Signed(words);
        confirm = () -> signed.run(author -> {
            corrector.confirm(hit.plan().id(), hit.measure(), author);
            fill();
            step(1);
        });
        NativeButton before = Buttons.labelled("up", words.text("review.before"), () -> step(-1));
        before.setId("review-before");
        before.getElement().setAttribute("aria-keyshortcuts", "K");
        NativeButton right = Buttons.labelled("status-done", words.text("review.confirm"), confirm);
        right.setId("review-confirm");
        right.addClassName("primary");
        right.getElement().setAttribute("aria-keyshortcuts", "C");
        NativeButton next = Buttons.labelled("down", words.text("review.next"), () -> step(1));
        next.setId("review-next");
        next.getElement().setAttribute("aria-keyshortcuts", "J");
        Span where = new Span(position()
                .map(here -> words.text("review.position", words.number(here + 1), words.number(queue.size())))
                .orElse(""));
        where.addClassName("place");
        Div buttons = new Div(before, next, right, where);
        buttons.addClassName("actions");
        Div walk = new Div(buttons, signed);
        walk.addClassName("review-walk");
        return walk;
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("nav.review"));
    }
}
