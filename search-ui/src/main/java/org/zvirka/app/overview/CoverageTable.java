package org.zvirka.app.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.app.look.Icon;
import org.zvirka.app.search.SearchState;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.Filters;
import org.zvirka.index.PlanSummary;

/** Bodies down, years across; in a cell the plan and the report, or a plain gap where a plan has no report. */
final class CoverageTable extends Div {

    private static final int MOST_LINKS = 2;

    private final Words words;
    private final Coverage coverage;
    private final int thisYear;

    /** @param bodies the rows */
    CoverageTable(Coverage coverage, List<String> bodies, int thisYear, Words words) {
        this.coverage = coverage;
        this.thisYear = thisYear;
        this.words = words;
        addClassNames("coverage", "scroll-x");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.text("overview.coverage"));
        NativeTableBody rows = new NativeTableBody();
        bodies.forEach(body -> rows.add(row(body)));
        add(new NativeTable(header(), rows));
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow(headerCell(words.text("filter.BODY"), "col"));
        coverage.years().forEach(year -> row.add(headerCell(String.valueOf(year), "col")));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell headerCell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private NativeTableRow row(String body) {
        NativeTableRow row = new NativeTableRow(headerCell(body.isEmpty() ? words.text("body.unknown") : body, "row"));
        for (int year : coverage.years()) {
            List<PlanSummary> plans = coverage.documents(body, year, PlanKind.PLAN);
            List<PlanSummary> reports = coverage.documents(body, year, PlanKind.REPORT);
            NativeTableCell cell = new NativeTableCell();
            if (plans.isEmpty() && reports.isEmpty()) {
                cell.addClassName("gap");
                cell.add(hidden(words.text("overview.nothing")));
            }
            links(cell, plans, body, year, PlanKind.PLAN);
            links(cell, reports, body, year, PlanKind.REPORT);
            if (coverage.lacksReport(body, year, thisYear)) {
                cell.add(missing());
            }
            row.add(cell);
        }
        return row;
    }

    /** Each by itself; many of one kind, as of a body's parts, as one number that leads to their measures. */
    private void links(NativeTableCell cell, List<PlanSummary> documents, String body, int year, PlanKind kind) {
        if (documents.size() <= MOST_LINKS) {
            documents.forEach(each -> cell.add(link(each)));
            return;
        }
        Filters filters = Execution.with(
                Execution.with(Filters.of(FilterField.BODY, body), FilterField.YEAR, String.valueOf(year)),
                FilterField.KIND,
                kind.name());
        Anchor all = new Anchor(
                "/" + SearchState.of("", filters).address(), words.text("overview.several", words.name("kind", kind)));
        all.setRouterIgnore(false);
        all.add(new Span(" " + words.count("documents", documents.size())));
        cell.add(all);
    }

    private Anchor link(PlanSummary plan) {
        Anchor link = new Anchor("/document/" + plan.id(), words.name("kind", plan.kind()));
        link.setRouterIgnore(false);
        link.add(new Span(" " + words.number(plan.measures())));
        link.getElement().setAttribute("title", plan.file());
        return link;
    }

    private Span missing() {
        Span missing = new Span(new Icon("status-not-reported"), new Span(words.text("overview.noReport")));
        missing.addClassNames("status", "status-not-reported");
        return missing;
    }

    private static Span hidden(String text) {
        Span span = new Span(text);
        span.addClassName("visually-hidden");
        return span;
    }
}
