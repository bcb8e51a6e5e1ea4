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

/** A plain table that scrolls sideways and can be reached by keyboard. */
final class Cells extends Div {

    private final NativeTableBody body = new NativeTableBody();

    Cells(String label, List<String> columns) {
        addClassNames("scroll-x", "compare-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(header(column, "col")));
        add(new NativeTable(new NativeTableHeader(head), body));
    }

    NativeTableRow row(String style) {
        NativeTableRow row = new NativeTableRow();
        if (!style.isEmpty()) {
            row.addClassName(style);
        }
        body.add(row);
        return row;
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
