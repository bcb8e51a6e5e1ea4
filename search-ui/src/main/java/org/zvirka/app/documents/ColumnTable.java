package org.zvirka.app.documents;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zvirka.analysis.plan.Column;
import org.zvirka.app.words.Words;

/** The printed columns and what each was taken for. */
final class ColumnTable extends OrderedList {

    ColumnTable(List<Column> columns, Words words) {
        addClassName("columns");
        for (Column column : columns) {
            Span header = new Span(column.header().isEmpty() ? words.text("document.noHeader") : column.header());
            Span role = new Span(words.name("role", column.role()));
            role.addClassName("role");
            add(new ListItem(header, role));
        }
    }
}
