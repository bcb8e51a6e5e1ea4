package org.zvirka.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: what happened and what to do next. */
public final class Placard extends Div {

    private final String title;
    private final Div heading;

    public Placard(String icon, String title, String text, Component... actions) {
        this.title = title;
        addClassName("placard");
        heading = new Div(new H2(title));
        add(new Icon(icon), heading, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }

    /** Where it is the whole page, its title is the page's. */
    public Placard asPage() {
        heading.removeAll();
        heading.add(new H1(title));
        return this;
    }
}
