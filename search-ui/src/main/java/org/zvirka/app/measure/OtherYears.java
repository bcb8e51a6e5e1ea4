package org.zvirka.app.measure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;

/** The same promise in the body's other documents; looked for when it is opened, since all of them are compared. */
final class OtherYears extends NativeDetails {

    /** More are the comparison view's work. */
    private static final int MOST_DOCUMENTS = 20;

    private final Hit hit;
    private final Comparisons comparisons;
    private final Words words;
    private final Div place = new Div();

    OtherYears(Hit hit, Comparisons comparisons, Words words) {
        this.hit = hit;
        this.comparisons = comparisons;
        this.words = words;
        addClassNames("correct", "other-years");
        setId("other-years");
        setSummaryText(words.text("years.title"));
        setContent(place);
        addToggleListener(event -> {
            if (event.isOpened() && place.getComponentCount() == 0) {
                look();
            }
        });
    }

    private void look() {
        place.add(new Paragraph(words.text("years.looking")));
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("other-years").start(() -> {
            List<Plan> documents = comparisons.documents(hit.plan().body(), List.of());
            Optional<Timeline> timeline = documents.size() < 2 || documents.size() > MOST_DOCUMENTS
                    ? Optional.empty()
                    : Optional.of(comparisons.timeline(documents));
            ui.accessLater(() -> show(timeline), () -> {}).run();
        });
    }

    private void show(Optional<Timeline> timeline) {
        place.removeAll();
        OrderedList list = new OrderedList();
        list.addClassName("history");
        timeline.ifPresent(found -> found.rows().stream()
                .filter(row -> holds(row, hit.measure().id()))
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> cell.measures()
                        .forEach(measure -> list.add(line(found.documents().get(cell.document()), cell, measure)))));
        boolean alone = list.getComponentCount() < 2;
        place.add(alone ? new Paragraph(words.text("years.none")) : list);
        if (!hit.plan().body().isEmpty()) {
            Anchor all = new Anchor(
                    "/compare/years?body="
                            + java.net.URLEncoder.encode(hit.plan().body(), java.nio.charset.StandardCharsets.UTF_8),
                    words.text("years.all"));
            all.setRouterIgnore(false);
            place.add(all);
        }
    }

    private static boolean holds(Timeline.Row row, MeasureId id) {
        return row.cells().stream().flatMap(cell -> cell.measures().stream()).anyMatch(measure -> measure.id()
                .equals(id));
    }

    private ListItem line(Plan plan, Timeline.Cell cell, Measure measure) {
        boolean here = measure.id().equals(hit.measure().id());
        Span which = new Span(words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo())
                + (measure.number().isEmpty() ? "" : " · " + measure.number()) + " · "
                + words.name("change", cell.change()));
        which.addClassName("place");
        Anchor text = new Anchor("/measure/" + measure.id(), measure.text());
        text.setRouterIgnore(false);
        ListItem item = new ListItem(new StatusMark(measure.status(), words), which);
        Div below = new Div();
        below.add(here ? new Span(words.text("years.here")) : text);
        item.add(below);
        return item;
    }
}
