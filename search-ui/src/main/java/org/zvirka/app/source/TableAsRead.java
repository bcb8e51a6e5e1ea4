package org.zvirka.app.source;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.Table;

/** A table as it was read, cell by cell, with one row marked. */
public final class TableAsRead extends Div {

    private static final int MOST_SPAN = 1000;
    /** A browser lays out this many rows at once; a sheet of a million would stop it. */
    private static final int MOST_ROWS = 400;

    /**
     * @param marked numbers of rows, from 1
     * @param around rows shown before and after each marked one, below the table's titles; all where none is marked
     */
    public TableAsRead(Table table, Set<Integer> marked, int around) {
        addClassName("as-read");
        getElement().setAttribute("tabindex", "0");
        NativeTable html = new NativeTable();
        int number = 0;
        for (Row row : table.rows()) {
            number++;
            int at = row.origin().row() > 0 ? row.origin().row() : number;
            boolean titles = number <= Math.max(1, table.headerRows());
            boolean near = marked.isEmpty()
                    ? number <= MOST_ROWS
                    : titles || marked.stream().anyMatch(each -> Math.abs(at - each) <= around);
            if (near) {
                html.add(row(row, marked.contains(at), at <= table.headerRows()));
            }
        }
        add(html);
        if (marked.isEmpty() && number > MOST_ROWS) {
            add(new Paragraph(Words.current().text("document.moreRows", number - MOST_ROWS)));
        }
    }

    private static NativeTableRow row(Row row, boolean marked, boolean header) {
        NativeTableRow html = new NativeTableRow();
        if (marked) {
            html.addClassName("marked-row");
            html.getElement().setAttribute("aria-current", "true");
        }
        if (header) {
            html.addClassName("header-row");
        }
        for (Cell cell : row.cells()) {
            NativeTableCell td = new NativeTableCell();
            td.setText(cell.text());
            if (cell.rowSpan() > 1) {
                td.getElement().setAttribute("rowspan", String.valueOf(Math.min(cell.rowSpan(), MOST_SPAN)));
            }
            if (cell.colSpan() > 1) {
                td.getElement().setAttribute("colspan", String.valueOf(Math.min(cell.colSpan(), MOST_SPAN)));
            }
            html.add(td);
        }
        return html;
    }
}
