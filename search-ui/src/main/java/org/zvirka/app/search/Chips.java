package org.zvirka.app.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.Filters;

/** The filters in force, each with a way out, and one click to clear all. */
final class Chips extends Div {

    private final FacetWords names;
    private final Words words;
    private final Consumer<Filters> change;

    Chips(FacetWords names, Words words, Consumer<Filters> change) {
        this.names = names;
        this.words = words;
        this.change = change;
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("chips.label"));
    }

    void show(Filters filters) {
        removeAll();
        setVisible(!filters.isEmpty());
        filters.values()
                .forEach((field, values) -> values.forEach(value -> add(chip(
                        names.value(field, value),
                        names.field(field),
                        () -> change.accept(filters.toggled(field, value))))));
        if (filters.deadlineFrom() != null || filters.deadlineTo() != null) {
            String from = filters.deadlineFrom() == null ? "…" : words.date(filters.deadlineFrom());
            String to = filters.deadlineTo() == null ? "…" : words.date(filters.deadlineTo());
            add(chip(
                    words.text("chips.deadline", from, to),
                    words.text("field.deadline"),
                    () -> change.accept(new Filters(filters.values(), null, null))));
        }
        if (!filters.isEmpty()) {
            add(Buttons.quiet(words.text("chips.clear"), () -> change.accept(Filters.NONE)));
        }
    }

    private NativeButton chip(String label, String field, Runnable remove) {
        NativeButton chip = new NativeButton("", event -> remove.run());
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button");
        chip.setAriaLabel(words.text("chips.remove", field, label));
        chip.add(new Span(label), new Icon("close"));
        return chip;
    }
}
