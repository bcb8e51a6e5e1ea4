package org.zvirka.app.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.compare.YearsState.Only;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;

/** The promises of a body over its years, a row each: {@code ?body=B&theme=T&only=unchanged}. */
@Route(value = "compare/years", layout = Frame.class)
class YearsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Comparisons comparisons;
    private final transient ThemeNames themes;
    private final transient Words words = Words.current();
    private String title = words.text("compare.yearByYear");

    YearsView(Comparisons comparisons, ThemeNames themes) {
        this.comparisons = comparisons;
        this.themes = themes;
        addClassNames("page", "wide", "compare");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(YearsState.of(event.getLocation().getQueryParameters()));
    }

    private void show(YearsState state) {
        removeAll();
        List<Plan> documents = comparisons.documents(state.body(), List.of());
        if (documents.isEmpty()) {
            add(new Placard(
                    "compare",
                    words.text("compare.noBodyTitle"),
                    words.text("compare.noBody"),
                    Addresses.link("/compare", words.text("compare.choose"))));
            return;
        }
        Timeline timeline = comparisons.timeline(documents);
        List<Integer> years = timeline.years();
        title = words.text(
                "compare.yearsTitle",
                state.body(),
                years.isEmpty() ? words.period(0, 0) : words.period(years.getFirst(), years.getLast()));
        H1 sentence = new H1(title);
        sentence.addClassName("sentence");
        add(sentence, files(timeline), controls(state, timeline), strip(state, timeline));
        Flow.between(timeline, words).forEach(flow -> add(new FlowSection(flow, words)));
        add(new YearsTable(timeline, state, words));
        if (!timeline.proposals().isEmpty()) {
            add(proposals(timeline, state));
        }
    }

    private Paragraph files(Timeline timeline) {
        Paragraph files = new Paragraph();
        for (Plan plan : timeline.documents()) {
            if (files.getComponentCount() > 0) {
                files.add(new Span(" · "));
            }
            files.add(Addresses.link(
                    "/document/" + plan.id(),
                    words.name("kind", plan.kind()) + " " + words.period(plan.yearFrom(), plan.yearTo())));
        }
        return files;
    }

    private Div controls(YearsState state, Timeline timeline) {
        Map<String, String> bodies = new LinkedHashMap<>();
        comparisons.bodies().keySet().forEach(body -> bodies.put(body, body));
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", words.text("compare.allThemes"));
        TreeSet<String> present = new TreeSet<>();
        timeline.documents().forEach(plan -> plan.measures().forEach(measure -> present.addAll(measure.themes())));
        present.forEach(theme -> names.put(theme, themes.of(theme, words)));
        Div controls = new Div(
                new Choice("body", words.text("filter.BODY"), bodies, state.body(), body -> go(state.withBody(body))),
                new Choice(
                        "theme",
                        words.text("filter.THEME"),
                        names,
                        state.theme(),
                        theme -> go(state.withTheme(theme))));
        controls.addClassName("controls");
        return controls;
    }

    private Strip strip(YearsState state, Timeline timeline) {
        Strip strip = new Strip();
        for (Only only : Only.values()) {
            long count = timeline.rows().stream()
                    .filter(row -> YearsTable.fits(timeline, row, state.withOnly(only)))
                    .count();
            strip.number(
                    words.number(count),
                    words.name("only", only),
                    state.withOnly(only).address(),
                    state.only() == only);
        }
        return strip;
    }

    private Proposals proposals(Timeline timeline, YearsState state) {
        Map<MeasureId, Measure> measures = new HashMap<>();
        for (Row row : timeline.rows()) {
            row.cells().forEach(cell -> cell.measures().forEach(measure -> measures.put(measure.id(), measure)));
        }
        List<Link> links = timeline.proposals();
        return new Proposals(links, measures, comparisons.book(), words, () -> show(state));
    }

    private static void go(YearsState state) {
        UI.getCurrent().navigate(YearsView.class, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
