package org.zvirka.app.source;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Table;

/** Where a measure stands in print; the print itself is fetched when asked for. */
public final class SourceSection extends Section {

    /** Rows of context that show whether the row was read right. */
    private static final int AROUND = 2;

    private static final String PDF = "application/pdf";

    private final PlanSummary plan;
    private final Origin origin;
    private final Sources sources;
    private final Words words;
    private final Div print = new Div();
    private final Div asRead = new Div();

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
    }

    /** Reads the print once the section is on the screen, off the thread that serves the page. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (sources.original(plan.id()).isEmpty() || print.getComponentCount() > 0) {
            return;
        }
        if (origin.page() > 0 && plan.mediaType().equals(PDF)) {
            print.add(new PagePicture(plan.id(), origin, words));
            if (origin.table() > 0) {
                print.add(asRead);
                asRead.add(Buttons.labelled("table", words.text("source.show"), () -> read(UI.getCurrent())));
            }
        } else if (origin.table() > 0) {
            print.add(asRead);
            read(event.getUI());
        }
    }

    private void read(UI ui) {
        asRead.removeAll();
        asRead.add(new Paragraph(words.text("source.reading")));
        Thread.ofVirtual().name("source").start(() -> {
            Optional<Table> table = sources.table(plan, origin.table());
            ui.accessLater(() -> show(table), () -> {}).run();
        });
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

    private void show(Optional<Table> table) {
        asRead.removeAll();
        asRead.add(table.<Component>map(found -> new TableAsRead(found, origin.row(), AROUND))
                .orElseGet(() -> new Paragraph(words.text("source.gone"))));
    }
}
