package org.zvirka.app.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.measure.MeasureSheets;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;

/** The queue of doubtful measures, each opened beside it to be corrected or confirmed. */
@Route(value = "review", layout = Frame.class)
class ReviewView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final Archive archive;
    private final Doubts doubts;
    private final MeasureSheets sheets;
    private final Words words = Words.current();
    private final DoubtList list;
    private final Div place = new Div();
    private final Div detail = new Div();
    private final Span count = new Span();
    private String open = "";

    ReviewView(Archive archive, Doubts doubts, MeasureSheets sheets, ThemeNames themes) {
        this.archive = archive;
        this.doubts = doubts;
        this.sheets = sheets;
        addClassNames("search-view", "review-view");
        list = new DoubtList(words, themes, doubt -> open(doubt.measure().id().value()), () -> open(""));
        place.addClassName("list");
        detail.addClassName("detail");
        detail.setId("detail");
        detail.getElement().addEventListener("keydown", event -> open("")).setFilter("event.key === 'Escape'");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        Div line = new Div(new H1(words.text("review.title")), count);
        line.addClassNames("count-line", "review-line");
        Paragraph about = new Paragraph(words.text("review.about"));
        about.addClassName("review-about");
        Div middle = new Div(line, about, place);
        middle.addClassName("middle");
        add(middle, detail);
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

    private void fill() {
        List<Doubt> queue = doubts.all();
        count.setText(words.count("measures", queue.size()));
        place.removeAll();
        if (queue.isEmpty()) {
            Anchor search = new Anchor("/search", words.text("error.toSearch"));
            search.setRouterIgnore(false);
            place.add(new Placard("status-done", words.text("review.doneTitle"), words.text("review.done"), search));
            return;
        }
        list.setItems(queue);
        place.add(list);
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
        list.setPartNameGenerator(doubt -> doubt.measure().id().value().equals(open) ? "open" : null);
        if (open.isEmpty()) {
            return;
        }
        NativeButton close = Buttons.icon("close", words.text("measure.close"), () -> open(""));
        close.addClassName("sheet-close");
        detail.add(close);
        archive.plans()
                .measure(new MeasureId(open))
                .ifPresentOrElse(
                        hit -> detail.add(sheets.sheet(hit, List.of(), this::fill)),
                        () -> detail.add(new Placard(
                                "search", words.text("measure.unknownTitle"), words.text("measure.unknown"))));
    }

    @Override
    public String getPageTitle() {
        return words.text("search.titleFor", words.text("nav.review"));
    }
}
