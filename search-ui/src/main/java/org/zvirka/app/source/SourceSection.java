package org.zvirka.app.source;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.Origin;

/** Where a measure stands in print; the print itself is fetched when asked for. */
public final class SourceSection extends Section {

    /** Rows of context that show whether the row was read right. */
    private static final int AROUND = 2;

    private final PlanSummary plan;
    private final Origin origin;
    private final Sources sources;
    private final Words words;
    private final Div print = new Div();

    public SourceSection(PlanSummary plan, Origin origin, Sources sources, Words words) {
        this.plan = plan;
        this.origin = origin;
        this.sources = sources;
        this.words = words;
        addClassName("source");
        Paragraph place = new Paragraph(plan.file());
        String where = PlaceInPrint.of(origin, words);
        if (!where.isEmpty()) {
            place.add(" · " + where);
        }
        place.addClassName("place");
        print.addClassName("print");
        add(new H3(words.text("source.title")), place, print, links());
        if (origin.table() > 0 && sources.original(plan.id()).isPresent()) {
            print.add(Buttons.labelled("table", words.text("source.show"), this::table));
        }
    }

    private Div links() {
        Div links = new Div();
        links.addClassName("actions");
        if (sources.original(plan.id()).isPresent()) {
            Anchor original = new Anchor("/original/" + plan.id(), "");
            original.add(new Icon("export"), new com.vaadin.flow.component.html.Span(words.text("source.original")));
            original.setRouterIgnore(true);
            original.addClassName("button");
            original.getElement().setAttribute("download", true);
            links.add(original);
        }
        return links;
    }

    private void table() {
        print.removeAll();
        sources.table(plan, origin.table())
                .ifPresentOrElse(
                        table -> print.add(new TableAsRead(table, origin.row(), AROUND)),
                        () -> print.add(new Paragraph(words.text("source.gone"))));
    }
}
