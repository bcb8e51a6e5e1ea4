package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.Placard;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.PlanSummary;

/** What can be compared with what. */
@Route(value = "compare", layout = Frame.class)
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Archive archive;
    private final transient Comparisons comparisons;
    private final transient Words words = Words.current();

    CompareView(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
        addClassNames("page", "compare");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!archive.health().up()) {
            add(Down.placard(archive.health(), "/compare", words));
            return;
        }
        Map<String, List<PlanSummary>> bodies = comparisons.bodies();
        if (bodies.isEmpty()) {
            Anchor documents = Addresses.link("/documents", words.text("search.addDocuments"));
            documents.addClassName("button");
            add(new Placard("compare", words.text("compare.emptyTitle"), words.text("compare.emptyText"), documents));
            return;
        }
        add(new H1(words.text("nav.compare")), new Paragraph(words.text("compare.text")));
        Anchor across = Addresses.link("/compare/bodies", "");
        across.add(new Icon("compare"), new Span(words.text("compare.acrossBodies")));
        across.addClassName("button");
        Div actions = new Div(across);
        actions.addClassName("actions");
        add(actions, table(bodies));
    }

    private Cells table(Map<String, List<PlanSummary>> bodies) {
        Cells table = new Cells(
                words.text("nav.compare"),
                List.of(
                        words.text("filter.BODY"),
                        words.text("compare.planAgainstReport"),
                        words.text("compare.yearByYear")));
        bodies.forEach((body, documents) -> {
            table.row(
                    "", Cells.header(body, "row"), Cells.cell(matches(documents)), Cells.cell(years(body, documents)));
        });
        return table;
    }

    private Div matches(List<PlanSummary> documents) {
        Div links = new Div();
        links.addClassName("stacked");
        comparisons
                .matches(documents)
                .forEach(match -> links.add(Addresses.link(
                        Addresses.report(match.plan().id(), match.report().id()), named(match))));
        if (links.getComponentCount() == 0) {
            links.add(quiet(words.text("compare.noPair")));
        }
        return links;
    }

    private String named(Comparisons.Match match) {
        return words.text(
                "compare.match",
                words.period(match.plan().yearFrom(), match.plan().yearTo()),
                words.period(match.report().yearFrom(), match.report().yearTo()));
    }

    private Div years(String body, List<PlanSummary> documents) {
        if (documents.size() < 2) {
            return new Div(quiet(words.text("compare.oneDocument")));
        }
        int from = documents.stream()
                .mapToInt(PlanSummary::yearFrom)
                .filter(year -> year > 0)
                .min()
                .orElse(0);
        int to = documents.stream().mapToInt(PlanSummary::yearTo).max().orElse(0);
        return new Div(Addresses.link(
                Addresses.years(body), words.period(from, to) + ", " + words.count("documents", documents.size())));
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    @Override
    public String getPageTitle() {
        return words.text("nav.compare");
    }
}
