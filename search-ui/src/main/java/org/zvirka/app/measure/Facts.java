package org.zvirka.app.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values, one under another. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts line(String name, Component... values) {
        Description description = new Description();
        description.add(values);
        add(new Term(name), description);
        return this;
    }

    public Facts line(String name, String value) {
        return value.isBlank() ? this : line(name, new Span(value));
    }
}
