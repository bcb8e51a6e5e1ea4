package org.zvirka.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The browser's own list to choose one from: short, known to everybody, and at home on a telephone. */
@Tag("select")
public final class Select extends Component {

    private final Map<String, String> options;
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private String value;

    /**
     * @param label its name for screen readers
     * @param options values with their words, in order
     * @param value one of the values
     */
    public Select(String label, Map<String, String> options, String value) {
        this.options = new LinkedHashMap<>(options);
        this.value = value;
        getElement().setAttribute("aria-label", label);
        this.options.forEach((each, words) -> getElement()
                .appendChild(new Element("option").setAttribute("value", each).setText(words)));
        getElement().setProperty("value", value);
        getElement().addPropertyChangeListener("value", "change", event -> take(String.valueOf(event.getValue())));
    }

    /** One of the values; what a hostile browser makes up is not taken over. */
    public String value() {
        return value;
    }

    public Select onChange(Consumer<String> changed) {
        listeners.add(changed);
        return this;
    }

    /** Chooses as if a person had. */
    public void choose(String chosen) {
        if (options.containsKey(chosen)) {
            getElement().setProperty("value", chosen);
            take(chosen);
        }
    }

    private void take(String chosen) {
        if (options.containsKey(chosen) && !chosen.equals(value)) {
            value = chosen;
            listeners.forEach(listener -> listener.accept(chosen));
        }
    }
}
