package org.zvirka.app.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.measure.Citation;

/** A measure's number, which leads to its page, and its words. */
final class MeasureText {

    private static final int LONG = 600;

    private MeasureText() {}

    static Div of(Measure measure) {
        return of(measure, new Span(shortened(measure.text())));
    }

    /** The later wording with what changed since the earlier one. */
    static Div changed(Measure before, Measure after) {
        boolean showable = before.text().length() <= LONG && after.text().length() <= LONG;
        return of(after, showable ? new DiffText(before.text(), after.text()) : new Span(shortened(after.text())));
    }

    static String shortened(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONG);
        return text.substring(0, space > 0 ? space : LONG) + " …";
    }

    private static Div of(Measure measure, Component text) {
        Anchor number =
                Addresses.link("/" + Citation.address(measure), measure.number().isEmpty() ? "№" : measure.number());
        number.addClassName("measure-number");
        return new Div(number, new Span(" "), text);
    }
}
