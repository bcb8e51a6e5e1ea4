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
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;

/** Bodies down, years across; in a cell the plan and the report, or a plain gap where a plan has no report. */
final class CoverageTable extends Div {

    private final Words words;
    private final Coverage coverage;

    CoverageTable(Coverage coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
        addClassNames("coverage", "scroll-x");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", words.text("overview.coverage"));
        NativeTableBody rows = new NativeTableBody();
        coverage.bodies().keySet().forEach(body -> rows.add(row(body)));
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
            plans.forEach(plan -> cell.add(link(plan)));
            reports.forEach(report -> cell.add(link(report)));
            if (reports.isEmpty() && !plans.isEmpty()) {
                cell.add(missing());
            }
            row.add(cell);
        }
        return row;
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
