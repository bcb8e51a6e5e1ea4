package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;

/** Choose what is wrong, say what is right, say who says so. */
final class CorrectionForm extends NativeDetails {

    /** A changed field. */
    record Change(String field, JsonNode value) {}

    private static final List<String> PRINTED = List.of(
            "text",
            "number",
            "deadline",
            "responsible",
            "indicator",
            "expected",
            "statusMark",
            "result",
            "justification");

    private final Measure measure;
    private final ThemeNames themes;
    private final Words words;
    private final Div place = new Div();
    private final Span problem = new Span();
    private final Author author;
    private String field = "status";
    private Editor editor;

    /**
     * @param save gets the change and its author's name, which is never empty
     */
    CorrectionForm(Measure measure, ThemeNames themes, Words words, BiConsumer<Change, String> save) {
        this.measure = measure;
        this.themes = themes;
        this.words = words;
        author = new Author(words);
        editor = editorOf(field);
        place.add(editor.component());
        addClassName("correct");
        setId("correct");
        setSummaryText(words.text("correct.title"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassNames("status-not-done");
        Div form = new Div();
        form.addClassName("correct-form");
        form.getElement().appendChild(fields());
        NativeButton button = Buttons.labelled("edit", words.text("correct.save"), () -> save(save));
        button.setId("correct-save");
        button.addClassName("primary");
        NativeButton right = Buttons.labelled("status-done", words.text("correct.confirm"), () -> confirm(save));
        right.setId("correct-confirm");
        Div buttons = new Div(author, button, right);
        buttons.addClassName("actions");
        form.add(place, buttons, problem);
        setContent(form);
    }

    private Element fields() {
        Element select = new Element("select");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("status", words.text("derived.status"));
        names.put("timeliness", words.text("derived.timeliness"));
        names.put("themes", words.text("derived.themes"));
        PRINTED.forEach(each -> names.put(each, words.text("field." + each)));
        names.forEach((name, label) -> select.appendChild(
                new Element("option").setAttribute("value", name).setText(label)));
        select.setAttribute("aria-label", words.text("correct.field"));
        select.setAttribute("id", "correct-field");
        select.setProperty("value", field);
        select.addPropertyChangeListener("value", "change", event -> {
            String chosen = String.valueOf(event.getValue());
            if (names.containsKey(chosen)) {
                field = chosen;
                editor = editorOf(chosen);
                place.removeAll();
                place.add(editor.component());
            }
        });
        return select;
    }

    private Editor editorOf(String name) {
        return switch (name) {
            case "status" ->
                Editor.choice("status", Completion.values(), measure.status().name(), words);
            case "timeliness" ->
                Editor.choice(
                        "timeliness", Timeliness.values(), measure.timeliness().name(), words);
            case "themes" -> Editor.themes(measure.themes(), themes, words);
            default -> Editor.text(PlanJson.toTree(measure).path(name).asString(""), words);
        };
    }

    private void save(BiConsumer<Change, String> save) {
        if (named()) {
            save.accept(new Change(field, editor.value().get()), author.name());
        }
    }

    private void confirm(BiConsumer<Change, String> save) {
        if (named()) {
            save.accept(new Change("status", PlanJson.toTree(measure).path("status")), author.name());
        }
    }

    private boolean named() {
        boolean named = !author.name().isEmpty();
        problem.setText(named ? "" : words.text("correct.whoMissing"));
        if (!named) {
            author.getElement().executeJs("this.focus()");
        }
        return named;
    }
}
