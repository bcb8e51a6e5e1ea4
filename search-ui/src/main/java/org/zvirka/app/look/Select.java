package org.zvirka.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The browser's own list to choose one from: short, known to everybody, and at home on a telephone. */
@Tag("select")
public final class Select extends Component {

    private final Map<String, String> options;
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
        onChange(chosen -> {});
    }

    /** One of the values; what a hostile browser makes up is not taken over. */
    public String value() {
        return value;
    }

    public Select onChange(Consumer<String> changed) {
        getElement()
                .addPropertyChangeListener(
                        "value", "change", event -> choose(String.valueOf(event.getValue()), changed));
        return this;
    }

    /** Chooses as if a person had. */
    public void choose(String chosen) {
        if (options.containsKey(chosen)) {
            value = chosen;
            getElement().setProperty("value", chosen);
        }
    }

    private void choose(String chosen, Consumer<String> changed) {
        if (options.containsKey(chosen)) {
            value = chosen;
            changed.accept(chosen);
        }
    }
}
