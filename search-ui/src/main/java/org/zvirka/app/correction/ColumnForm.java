package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Select;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;

/** The columns of a table and what each is taken for, to be said otherwise; the table is read again then. */
public final class ColumnForm extends Div {

    private final List<Column> columns;
    private final List<Select> roles = new ArrayList<>();
    private final int table;
    private final Div save = new Div();

    /**
     * @param table number of the printed table, 0 for all with these titles
     * @param columns their titles and what they are taken for now
     * @param chosen gets the changes, none where nothing was changed, and their author's name
     */
    public ColumnForm(int table, List<Column> columns, Words words, BiConsumer<List<Change.Role>, String> chosen) {
        this.table = table;
        this.columns = columns;
        addClassName("column-form");
        OrderedList list = new OrderedList();
        list.addClassName("columns");
        Map<String, String> names = new LinkedHashMap<>();
        for (ColumnRole role : ColumnRole.values()) {
            names.put(role.name(), words.name("role", role));
        }
        for (Column column : columns) {
            String title = column.header().isEmpty() ? words.text("document.noHeader") : column.header();
            Select role = new Select(
                    words.text("columns.role", title), names, column.role().name());
            role.onChange(value -> save.setVisible(!changes().isEmpty()));
            roles.add(role);
            list.add(new ListItem(new Span(title), role));
        }
        Signed signed = new Signed(words);
        NativeButton button = Buttons.labelled(
                "table", words.text("columns.save"), () -> signed.run(author -> chosen.accept(changes(), author)));
        button.addClassNames("primary", "columns-save");
        Div buttons = new Div(signed, button);
        buttons.addClassName("actions");
        Paragraph about = new Paragraph(words.text("columns.about"));
        about.addClassName("place");
        save.add(about, buttons);
        save.setVisible(false);
        add(list, save);
    }

    private List<Change.Role> changes() {
        List<Change.Role> changes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            ColumnRole role = ColumnRole.valueOf(roles.get(i).value());
            if (role != column.role()) {
                String header = table > 0 ? "" : column.header();
                changes.add(new Change.Role(new ColumnChoice(table, i, header, role), column.role()));
            }
        }
        return changes;
    }
}
