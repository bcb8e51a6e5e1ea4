package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** Several values of a few fields each, one row a value; rows are added and taken out. */
final class RowsEditor extends Div {

    /** No row of a plan cites or counts more. */
    private static final int MOST_ROWS = 50;

    private static final int LONGEST = 1_000;

    private final List<String> fields;
    private final String group;
    private final Words words;
    private final Div rows = new Div();
    private final NativeButton more;

    /**
     * @param group of the words that name the fields: {@code <group>.<field>}
     * @param fields their names
     * @param now the values there are, by field
     */
    RowsEditor(String group, List<String> fields, List<Map<String, String>> now, Words words) {
        this.group = group;
        this.fields = fields;
        this.words = words;
        addClassNames("correct-value", "rows-editor");
        more = Buttons.quiet(words.text(group + ".more"), () -> {
            Row row = new Row(Map.of());
            rows.add(row);
            row.inputs.values().iterator().next().getElement().executeJs("this.focus()");
            fit();
        });
        more.setId("correct-more");
        now.stream().limit(MOST_ROWS).forEach(each -> rows.add(new Row(each)));
        if (now.isEmpty()) {
            rows.add(new Row(Map.of()));
        }
        add(rows, more);
    }

    /** What is written now, rows without a word left out; what a row began with goes along under its own names. */
    List<Map<String, String>> values() {
        return rows.getChildren()
                .map(Row.class::cast)
                .map(Row::values)
                .filter(row -> fields.stream()
                        .anyMatch(field -> !row.getOrDefault(field, "").isEmpty()))
                .toList();
    }

    private void fit() {
        more.setVisible(rows.getComponentCount() < MOST_ROWS);
    }

    private final class Row extends Div {

        private final Map<String, String> before;
        private final Map<String, Input> inputs = new LinkedHashMap<>();

        Row(Map<String, String> before) {
            this.before = before;
            addClassName("rows-editor-row");
            getElement().setAttribute("role", "group");
            List<NativeLabel> labels = new ArrayList<>();
            for (String field : fields) {
                Input input = new Input();
                input.setType("text");
                input.setValue(before.getOrDefault(field, ""));
                input.addClassName("row-" + field);
                input.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
                words.find(group + "." + field + ".hint").ifPresent(input::setPlaceholder);
                inputs.put(field, input);
                NativeLabel label = new NativeLabel();
                label.add(new Span(words.text(group + "." + field)), input);
                labels.add(label);
            }
            labels.forEach(this::add);
            add(Buttons.icon("close", words.text(group + ".remove"), () -> {
                removeFromParent();
                more.getElement().executeJs("this.focus()");
                fit();
            }));
        }

        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>(before);
            inputs.forEach((field, input) -> values.put(field, Editor.limited(input.getValue(), LONGEST)));
            return values;
        }
    }
}
