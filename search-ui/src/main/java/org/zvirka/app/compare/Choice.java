package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.Consumer;

/** One of several values, with its name before it. */
final class Choice extends Div {

    /** The frame has elements of its own called so. */
    private static final String PREFIX = "choose-";

    /**
     * @param id of the element behind {@code choose-}, for labels and tests
     * @param options words by value, in the order shown
     */
    Choice(String id, String label, Map<String, String> options, String now, Consumer<String> chosen) {
        addClassName("choice");
        Element select = new Element("select");
        options.forEach((value, text) -> select.appendChild(
                new Element("option").setAttribute("value", value).setText(text)));
        select.setAttribute("id", PREFIX + id);
        select.setProperty("value", now);
        select.addPropertyChangeListener("value", "change", event -> {
            if (event.isUserOriginated() && options.containsKey(String.valueOf(event.getValue()))) {
                chosen.accept(String.valueOf(event.getValue()));
            }
        });
        NativeLabel name = new NativeLabel(label);
        name.getElement().setAttribute("for", PREFIX + id);
        add(name);
        getElement().appendChild(select);
    }
}
