package org.zvirka.app.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.search.SearchState;
import org.zvirka.app.words.Words;

/** A chart with the same numbers as a table for those who read or copy rather than look. */
final class ExecutionSection extends Section {

    private final List<Execution> bars;
    private final Words words;

    /**
     * @param key words' key of its title
     * @param of words' key of what a bar stands for
     */
    ExecutionSection(String key, String of, List<Execution> bars, Words words) {
        this.bars = bars;
        this.words = words;
        addClassName("execution");
        String title = words.text(key);
        add(new H2(title), new Paragraph(words.text("overview.executionText")));
        add(new BarChart(bars, title, words), table(words.text(of)));
    }

    private NativeDetails table(String of) {
        List<Completion> present = Arrays.stream(Completion.values())
                .filter(status -> bars.stream().anyMatch(bar -> bar.of(status) > 0))
                .toList();
        NativeTableRow head = new NativeTableRow(header(of, "col"));
        present.forEach(status -> head.add(header(words.name("status", status), "col")));
        head.add(header(words.text("overview.total"), "col"));
        NativeTableBody rows = new NativeTableBody();
        bars.forEach(bar -> rows.add(row(bar, present)));
        Div scroll = new Div(new NativeTable(new NativeTableHeader(head), rows));
        scroll.addClassNames("numbers", "scroll-x");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", words.text("overview.asTable"));
        return new NativeDetails(words.text("overview.asTable"), scroll);
    }

    private NativeTableRow row(Execution bar, List<Completion> present) {
        NativeTableRow row =
                new NativeTableRow(header(bar.value().isEmpty() ? words.text("body.unknown") : bar.value(), "row"));
        for (Completion status : present) {
            NativeTableCell cell = new NativeTableCell();
            if (bar.of(status) > 0) {
                Anchor link = new Anchor("/" + BarChart.address(bar, status), words.number(bar.of(status)));
                link.setRouterIgnore(false);
                cell.add(link);
            } else {
                cell.setText("0");
            }
            row.add(cell);
        }
        Anchor all = new Anchor("/" + SearchState.of("", bar.filters()).address(), words.number(bar.total()));
        all.setRouterIgnore(false);
        row.add(new NativeTableCell(all));
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
