package org.zvirka.app.correction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Printed;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Select;
import org.zvirka.app.words.Words;
import org.zvirka.index.correction.Change;
import org.zvirka.index.correction.MeasureRef;

/** A measure that stands in print and was not read. */
public final class AddForm extends NativeDetails {

    private static final int LONGEST = 20_000;
    private static final int QUOTE = 70;
    private static final String BEGINNING = "-1";
    private static final List<String> CELLS =
            List.of("text", "deadline", "responsible", "indicator", "expected", "statusMark", "result");

    private final Plan plan;
    private final Words words;
    private final Select place;
    private final Input number = new Input();
    private final Map<String, Element> cells = new LinkedHashMap<>();

    /** @param changed called after the measure has been kept */
    public AddForm(Plan plan, Corrector corrector, Words words, Runnable changed) {
        this.plan = plan;
        this.words = words;
        addClassName("correct");
        setId("add-form");
        setSummaryText(words.text("add.title"));
        Map<String, String> places = new LinkedHashMap<>();
        places.put(BEGINNING, words.text("add.beginning"));
        for (int i = 0; i < plan.measures().size(); i++) {
            places.put(String.valueOf(i), named(plan.measures().get(i)));
        }
        place = new Select(
                words.text("add.behind"), places, String.valueOf(plan.measures().size() - 1));
        place.setId("add-behind");
        number.setType("text");
        number.setId("add-number");
        number.getElement().setAttribute("maxlength", "40");
        Div form = new Div(labelled("add.behind", place.getElement()), labelled("field.number", number.getElement()));
        form.addClassName("facts-grid");
        CELLS.forEach(cell -> form.add(labelled("field." + cell, cell(cell))));
        Signed signed = new Signed(words);
        NativeButton save = Buttons.labelled(
                "edit",
                words.text("add.save"),
                () -> signed.run(author -> {
                    corrector.add(plan.id(), new Change.Add(behind(), row()), author);
                    changed.run();
                }));
        save.setId("add-save");
        save.addClassName("primary");
        Div buttons = new Div(signed, save);
        buttons.addClassName("actions");
        setContent(new Div(form, buttons));
    }

    private Element cell(String name) {
        Element area = new Element("textarea");
        area.setAttribute("rows", name.equals("text") || name.equals("result") ? "3" : "1")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("id", "add-" + name);
        area.addPropertyChangeListener("value", "change", event -> {});
        cells.put(name, area);
        return area;
    }

    private NativeLabel labelled(String key, Element field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(words.text(key)));
        label.getElement().appendChild(field);
        return label;
    }

    private static String named(Measure measure) {
        String text = measure.text().length() <= QUOTE
                ? measure.text()
                : measure.text().substring(0, QUOTE) + " …";
        return (measure.number().isEmpty() ? measure.ordinal() + "." : measure.number()) + " " + text;
    }

    private Optional<MeasureRef> behind() {
        int at = Integer.parseInt(place.value());
        return at < 0
                ? Optional.empty()
                : Optional.of(MeasureRef.of(plan.measures().get(at)));
    }

    private Change.Row row() {
        int at = Math.max(0, Integer.parseInt(place.value()));
        List<String> section =
                plan.measures().isEmpty() ? List.of() : plan.measures().get(at).section();
        Printed printed = new Printed(
                text("text"),
                text("deadline"),
                text("responsible"),
                text("indicator"),
                text("expected"),
                "",
                text("statusMark"),
                "",
                text("result"),
                Map.of());
        return new Change.Row(clean(number.getValue()), section, printed);
    }

    private String text(String cell) {
        Element area = cells.get(cell);
        return area == null ? "" : clean(area.getProperty("value", ""));
    }

    private static String clean(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()))
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
