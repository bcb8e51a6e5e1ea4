package org.zvirka.app.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.words.Words;

/** The matrix of documents: all bodies, or only those that owe a report; a long one opens in two steps. */
final class CoverageSection extends Section {

    /** As many rows as a screen holds. */
    private static final int SHORT = 12;

    private final Coverage coverage;
    private final int thisYear;
    private final Words words;
    private final Div place = new Div();
    private final NativeButton only;
    private final NativeButton more;
    private boolean owing;
    private boolean whole;

    CoverageSection(Coverage coverage, int thisYear, Words words) {
        this.coverage = coverage;
        this.thisYear = thisYear;
        this.words = words;
        only = Buttons.labelled("status-not-reported", "", () -> {
            owing = !owing;
            draw();
        });
        only.setId("without-report");
        more = Buttons.quiet("", () -> {
            whole = true;
            draw();
        });
        more.setId("more-bodies");
        add(new H2(words.text("overview.coverage")), new Paragraph(words.text("overview.coverageText")));
        int lacking = coverage.withoutReport(thisYear).size();
        if (lacking > 0) {
            only.removeAll();
            only.setText(words.text(
                    "overview.onlyWithoutReport",
                    words.number(lacking),
                    words.number(coverage.bodies().size())));
            Div bar = new Div(only);
            bar.addClassNames("actions", "coverage-bar");
            add(bar);
        }
        add(place, more);
        draw();
    }

    private void draw() {
        List<String> bodies = owing
                ? coverage.withoutReport(thisYear)
                : List.copyOf(coverage.bodies().keySet());
        boolean cut = !whole && bodies.size() > SHORT;
        List<String> shown = cut ? bodies.subList(0, SHORT) : bodies;
        only.getElement().setAttribute("aria-pressed", String.valueOf(owing));
        more.setVisible(cut);
        more.setText(words.text("overview.moreBodies", words.count("bodies", bodies.size() - (long) SHORT)));
        place.removeAll();
        place.add(new CoverageTable(coverage, shown, thisYear, words));
    }
}
