package org.zvirka.app.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.Only;
import org.zvirka.app.comparison.YearsFilter;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;

/** The promises of a body over its years, a row each: {@code ?body=B&theme=T&only=unchanged}. */
@Route(value = "compare/years", layout = Frame.class)
class YearsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Archive archive;
    private final transient Comparisons comparisons;
    private final transient ThemeNames themes;
    private final transient Words words = Words.current();
    private String title = words.text("compare.yearByYear");

    YearsView(Archive archive, Comparisons comparisons, ThemeNames themes) {
        this.archive = archive;
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
        if (!archive.health().up()) {
            add(Down.placard(archive.health(), state.address(), words));
            return;
        }
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
        add(sentence, files(timeline), controls(state, timeline));
        Optional<Set<MeasureId>> found;
        try {
            found = found(state);
        } catch (IllegalArgumentException e) {
            add(new Paragraph(words.text("compare.badQuery")));
            return;
        }
        add(
                strip(state, timeline, found),
                new TakeAway(state.asked(), words),
                new YearsTable(timeline, state, found, words));
        pictures(state, timeline);
        add(proposals(timeline, state));
    }

    private void pictures(YearsState state, Timeline timeline) {
        Flow.between(timeline, words).forEach(flow -> add(new FlowSection(flow, state, words)));
        BodyBars bars = new BodyBars(state.body(), timeline, words);
        bars(bars.byYear(), "compare.barsByYear", words.text("filter.YEAR"));
        bars(bars.byTheme(themes), "compare.barsByTheme", words.text("filter.THEME"));
        bars(bars.deadlines(), "compare.deadlines", words.text("compare.month"));
    }

    private void bars(Bars bars, String key, String first) {
        if (!bars.isEmpty()) {
            add(new BarSection(words.text(key), words.text(key + ".text"), first, bars, words));
        }
    }

    /** Measures of the body that the words find; empty where there are no words. */
    private Optional<Set<MeasureId>> found(YearsState state) {
        if (state.query().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(comparisons.found(state.body(), state.query()));
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
                        "theme", words.text("filter.THEME"), names, state.theme(), theme -> go(state.withTheme(theme))),
                new Choice(
                        "status",
                        words.text("filter.STATUS"),
                        statuses(),
                        state.status(),
                        status -> go(state.withStatus(status))),
                words(state));
        controls.addClassName("controls");
        return controls;
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("", words.text("compare.allStatuses"));
        for (Completion status : Completion.values()) {
            statuses.put(status.name(), words.name("status", status));
        }
        return statuses;
    }

    private Div words(YearsState state) {
        Input input = new Input();
        input.setId("choose-words");
        input.setType("text");
        input.setValue(state.query());
        input.addValueChangeListener(event -> go(state.withQuery(event.getValue())));
        NativeLabel label = new NativeLabel(words.text("compare.words"));
        label.setFor(input);
        Div choice = new Div(label, input);
        choice.addClassName("choice");
        return choice;
    }

    private Strip strip(YearsState state, Timeline timeline, Optional<Set<MeasureId>> found) {
        Strip strip = new Strip();
        for (Only only : Only.values()) {
            if (!only.inStrip() && only != state.only()) {
                continue;
            }
            YearsFilter filter = state.withOnly(only).filter(found);
            long count = timeline.rows().stream()
                    .filter(row -> filter.takes(timeline, row))
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
        Deciding deciding = new Deciding(timeline.documents(), comparisons.book(), words, () -> show(state));
        return new Proposals(timeline.proposals(), measures, false, deciding, words);
    }

    private static void go(YearsState state) {
        UI.getCurrent().navigate(YearsView.class, state.parameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
