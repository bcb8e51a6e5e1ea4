package org.zvirka.app.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A line of numbers, each with what it counts; some lead to their rows. */
final class Strip extends Div {

    Strip() {
        addClassName("strip");
    }

    Strip number(String number, String label, String address, boolean chosen) {
        Anchor link = Addresses.link(address, "");
        link.add(bold(number), new Span(label));
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }

    Strip number(String number, String label) {
        Div plain = new Div(bold(number), new Span(label));
        add(plain);
        return this;
    }

    private static Component bold(String number) {
        Span span = new Span(number);
        span.addClassName("strip-number");
        return span;
    }
}
