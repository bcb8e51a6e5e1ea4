package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.analysis.schedule.Years;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Select;
import org.zvirka.app.words.ThemeNames;
import org.zvirka.app.words.Words;
import tools.jackson.databind.JsonNode;

/** Choose what is wrong, say what is right. */
final class CorrectionForm extends Div {

    /** A changed field. */
    record Change(String field, JsonNode value) {}

    private static final List<String> DERIVED =
            List.of("status", "timeliness", "schedule", "themes", "parties", "references", "figures");
    private static final List<String> PRINTED = List.of(
            "text",
            "number",
            "section",
            "deadline",
            "responsible",
            "indicator",
            "expected",
            "funding",
            "statusMark",
            "result",
            "justification");

    private final Measure measure;
    private final Years years;
    private final ThemeNames themes;
    private final Words words;
    private final Div place = new Div();
    private Editor editor;

    /**
     * @param years of its document, for days and months without a year
     * @param save gets the change, which may turn out to be no value of its field
     */
    CorrectionForm(Measure measure, Years years, ThemeNames themes, Words words, Consumer<Supplier<Change>> save) {
        this.measure = measure;
        this.years = years;
        this.themes = themes;
        this.words = words;
        editor = editorOf("status");
        place.add(editor.component());
        addClassName("correct-form");
        Select fields = new Select(words.text("correct.field"), names(), "status");
        fields.setId("correct-field");
        fields.onChange(chosen -> {
            editor = editorOf(chosen);
            place.removeAll();
            place.add(editor.component());
        });
        NativeButton button = Buttons.labelled(
                "edit",
                words.text("correct.save"),
                () -> save.accept(
                        () -> new Change(fields.value(), editor.value().get())));
        button.setId("correct-save");
        button.addClassName("primary");
        NativeButton right = Buttons.labelled(
                "status-done",
                words.text("correct.confirm"),
                () -> save.accept(
                        () -> new Change("status", PlanJson.toTree(measure).path("status"))));
        right.setId("correct-confirm");
        Div buttons = new Div(button, right);
        buttons.addClassName("actions");
        add(fields, place, buttons);
    }

    private Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        DERIVED.forEach(each -> names.put(each, words.text("derived." + each)));
        PRINTED.forEach(each -> names.put(each, words.text("field." + each) + " " + words.text("correct.asPrinted")));
        if (!measure.printed().other().isEmpty()) {
            names.put("other", words.text("correct.other"));
        }
        return names;
    }

    private Editor editorOf(String name) {
        return switch (name) {
            case "status" ->
                Editor.choice("status", Completion.values(), measure.status().name(), words);
            case "timeliness" ->
                Editor.choice(
                        "timeliness", Timeliness.values(), measure.timeliness().name(), words);
            case "schedule" -> Editor.schedule(measure, years, words);
            case "themes" -> Editor.themes(measure.themes(), themes, words);
            case "parties" -> Editor.parties(measure.parties(), words);
            case "references" -> Editor.references(measure.references(), words);
            case "figures" -> Editor.figures(measure.figures(), words);
            case "other" -> Editor.other(measure.printed().other(), words);
            case "section" -> Editor.lines(measure.section(), words);
            default -> Editor.text(PlanJson.toTree(measure).path(name).asString(""), words);
        };
    }
}
