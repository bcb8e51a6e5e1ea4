package org.zvirka.app.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.measure.PrintedFields;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;

/** The measures in printed order, sections between them, findings beside the row they belong to. */
final class MeasureTable extends Div {

    /** Rows set at once: what a browser lays out without a pause. */
    private static final int STEP = 200;

    private final Words words;
    private final List<Measure> measures;
    private final List<String> fields;
    private final Map<String, List<Finding>> findings;
    private final String marked;
    private final NativeTableBody body = new NativeTableBody();
    private List<String> section = List.of();
    private int next;

    /**
     * @param marked id of a measure to mark and scroll to, or empty
     */
    MeasureTable(Plan plan, String marked, Words words) {
        this.words = words;
        this.marked = marked;
        measures = plan.measures();
        fields = measures.stream()
                .flatMap(measure -> PrintedFields.of(measure.printed()).keySet().stream())
                .distinct()
                .toList();
        findings = plan.findings().stream()
                .filter(finding -> finding.origin().row() > 0)
                .collect(Collectors.groupingBy(
                        finding -> place(finding.origin()), LinkedHashMap::new, Collectors.toList()));
        addClassName("measure-table");
        NativeTable table = new NativeTable(header(), body);
        add(table);
        int at = 0;
        for (int i = 0; i < measures.size(); i++) {
            at = measures.get(i).id().value().equals(marked) ? i : at;
        }
        more(Math.max(STEP, at + 1));
    }

    private static String place(Origin origin) {
        return origin.table() + ":" + origin.row();
    }

    private NativeTableHeader header() {
        List<String> titles = new ArrayList<>(List.of("field.number", "field.text"));
        fields.forEach(field -> titles.add("field." + field));
        titles.add("derived.status");
        NativeTableRow row = new NativeTableRow();
        for (String title : titles) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words.text(title));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private void more(int count) {
        int end = Math.min(measures.size(), next + count);
        for (; next < end; next++) {
            Measure measure = measures.get(next);
            if (!measure.section().equals(section)) {
                section = measure.section();
                body.add(sectionRow());
            }
            body.add(row(measure));
        }
        if (next < measures.size()) {
            NativeButton button = Buttons.quiet(words.text("facet.more", measures.size() - next), () -> {});
            button.addClickListener(event -> {
                remove(button);
                more(STEP);
            });
            add(button);
        }
    }

    private NativeTableRow sectionRow() {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(String.join(" › ", section));
        cell.getElement()
                .setAttribute("colspan", String.valueOf(fields.size() + 3))
                .setAttribute("scope", "rowgroup");
        NativeTableRow row = new NativeTableRow(cell);
        row.addClassName("section-row");
        return row;
    }

    private NativeTableRow row(Measure measure) {
        NativeTableRow row = new NativeTableRow();
        row.setId("m-" + measure.id());
        if (measure.id().value().equals(marked)) {
            row.addClassName("marked-row");
            row.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        }
        row.add(cell("field.number", new Span(measure.number())), cell("field.text", text(measure)));
        Map<String, String> printed = PrintedFields.of(measure.printed());
        for (String field : fields) {
            row.add(cell("field." + field, new Span(printed.getOrDefault(field, ""))));
        }
        row.add(cell("derived.status", new StatusMark(measure.status(), words)));
        return row;
    }

    private Div text(Measure measure) {
        Anchor link = new Anchor("/measure/" + measure.id(), measure.text());
        link.setRouterIgnore(false);
        Div text = new Div(link);
        findings.getOrDefault(place(measure.origin()), List.of())
                .forEach(finding -> text.add(FindingList.words(finding, words)));
        return text;
    }

    private NativeTableCell cell(String title, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", words.text(title));
        return cell;
    }
}
