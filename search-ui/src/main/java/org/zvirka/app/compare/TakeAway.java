package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;

/** The comparison on the screen, with its filters and all its rows, as a file. */
final class TakeAway extends NativeDetails {

    /** Names of the formats in the API's addresses. */
    private static final List<String> FORMATS =
            List.of("report-html", "report-pdf", "xlsx", "csv-excel", "csv", "ndjson");

    TakeAway(Asked asked, Words words) {
        super(words.text("export.title"));
        setId("compare-export");
        Div links = new Div();
        links.addClassName("actions");
        FORMATS.forEach(format -> links.add(link(format, asked, words)));
        setContent(new Div(links, new Paragraph(words.text("compare.takeAway"))));
    }

    private static Anchor link(String format, Asked asked, Words words) {
        boolean report = format.startsWith("report");
        Anchor link = new Anchor(
                "/api/v1/compare/export?format=" + format
                        + (report ? "&lang=" + words.locale().getLanguage() : "") + "&" + asked.query(),
                "");
        link.add(new Icon("export"), new Span(words.text("export." + format)));
        link.setRouterIgnore(true);
        if (report) {
            link.setTarget("_blank");
        } else {
            link.getElement().setAttribute("download", true);
        }
        link.addClassName("button");
        link.setId("compare-export-" + format);
        return link;
    }
}
