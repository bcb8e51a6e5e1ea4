package org.zvirka.app.search;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.FilterField;
import org.zvirka.index.SearchResult.FacetValue;

/** One field's values with their counts; several can be chosen; a long list can be searched. */
@Tag("section")
final class Facet extends Div {

    private static final int SHORT = 7;
    private static final int SEARCHABLE = 12;
    private static final int MOST_SHOWN = 200;

    private final FilterField field;
    private final FacetWords names;
    private final Words words;
    private final BiConsumer<FilterField, String> toggle;
    private final Div list = new Div();
    private final Input finder = new Input();
    private final NativeButton more;
    private List<FacetValue> values = List.of();
    private Set<String> chosen = Set.of();
    private boolean open;

    Facet(FilterField field, FacetWords names, Words words, BiConsumer<FilterField, String> toggle) {
        this.field = field;
        this.names = names;
        this.words = words;
        this.toggle = toggle;
        addClassName("facet");
        getElement().setAttribute("role", "group").setAttribute("aria-label", names.field(field));
        Div title = new Div(names.field(field));
        title.addClassName("facet-title");
        finder.setType("search");
        finder.setPlaceholder(words.text("facet.find"));
        finder.getElement().setAttribute("aria-label", words.text("facet.findIn", names.field(field)));
        finder.setValueChangeMode(ValueChangeMode.LAZY);
        finder.addValueChangeListener(event -> draw());
        more = Buttons.quiet("", () -> {
            open = !open;
            draw();
        });
        add(title, finder, list, more);
    }

    void show(List<FacetValue> newValues, Set<String> newChosen) {
        chosen = newChosen;
        values = ordered(newValues, newChosen);
        setVisible(!values.isEmpty());
        draw();
    }

    /** Years run backwards, everything else by count; what is chosen stays in sight even with no hit left. */
    private List<FacetValue> ordered(List<FacetValue> found, Set<String> chosenNow) {
        List<FacetValue> all = new ArrayList<>(found);
        for (String each : chosenNow) {
            if (all.stream().noneMatch(value -> value.value().equals(each))) {
                all.add(new FacetValue(each, 0));
            }
        }
        if (field == FilterField.YEAR) {
            all.sort(Comparator.comparing(FacetValue::value).reversed());
        } else {
            all.sort(Comparator.comparing((FacetValue value) -> !chosenNow.contains(value.value())));
        }
        return all;
    }

    private void draw() {
        list.removeAll();
        finder.setVisible(values.size() > SEARCHABLE);
        String wanted = finder.getValue().strip().toLowerCase(Locale.ROOT);
        List<FacetValue> matching = values.stream()
                .filter(each -> wanted.isEmpty()
                        || names.value(field, each.value())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .toList();
        int most = open || !wanted.isEmpty() ? MOST_SHOWN : SHORT;
        matching.stream().limit(most).forEach(each -> list.add(row(each)));
        more.setVisible(wanted.isEmpty() && values.size() > SHORT);
        more.setText(open ? words.text("facet.less") : words.text("facet.more", values.size() - SHORT));
    }

    private NativeButton row(FacetValue value) {
        boolean isChosen = chosen.contains(value.value());
        Span name = new Span(names.value(field, value.value()));
        name.addClassName("facet-name");
        Span count = new Span(words.number(value.count()));
        count.addClassName("facet-count");
        NativeButton row =
                new NativeButton("", (ClickEvent<NativeButton> event) -> toggle.accept(field, value.value()));
        row.addClassName("facet-value");
        row.getElement()
                .setAttribute("type", "button")
                .setAttribute("role", "checkbox")
                .setAttribute("aria-checked", String.valueOf(isChosen));
        Span box = new Span();
        box.addClassName("box");
        row.add(box);
        if (field == FilterField.STATUS) {
            for (Completion each : Completion.values()) {
                if (each.name().equals(value.value())) {
                    Icon icon = new Icon(StatusMark.icon(each));
                    icon.addClassName(StatusMark.style(each));
                    row.add(icon);
                }
            }
        }
        row.add(name, count);
        return row;
    }
}
