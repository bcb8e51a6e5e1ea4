package org.zvirka.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing to show: what happened and what to do next. */
public final class Placard extends Div {

    public Placard(String icon, String title, String text, Component... actions) {
        addClassName("placard");
        H2 heading = new H2(title);
        add(new Icon(icon), heading, new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
