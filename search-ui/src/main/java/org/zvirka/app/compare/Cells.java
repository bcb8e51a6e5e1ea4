package org.zvirka.app.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A plain table that scrolls sideways and can be reached by keyboard. Where there is no room for columns, its cells stand
 * under one another, each with the name of its column.
 */
final class Cells extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final List<String> columns;

    Cells(String label, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassNames("scroll-x", "compare-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(header(column, "col")));
        add(new NativeTable(new NativeTableHeader(head), body));
    }

    /** Numbers in columns that are only understood beside one another: it stays a table on any screen. */
    Cells withFixedColumns() {
        addClassName("fixed-columns");
        return this;
    }

    /** @param cells as many as there are columns; an empty one is left out where the cells stand under one another */
    NativeTableRow row(String style, Component... cells) {
        NativeTableRow row = new NativeTableRow();
        if (!style.isEmpty()) {
            row.addClassName(style);
        }
        for (int i = 0; i < cells.length; i++) {
            if (i < columns.size()) {
                cells[i].getElement().setAttribute("data-label", columns.get(i));
            }
            row.add(cells[i]);
        }
        body.add(row);
        return row;
    }

    /** A heading over the rows that follow. */
    void section(String text) {
        NativeTableHeaderCell heading = header(text, "colgroup");
        heading.getElement().setAttribute("colspan", String.valueOf(columns.size()));
        NativeTableRow row = new NativeTableRow();
        row.addClassName("section-row");
        row.add(heading);
        body.add(row);
    }

    static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    static NativeTableCell cell(Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(parts);
        return cell;
    }
}
