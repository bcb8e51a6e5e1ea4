package org.zvirka.app.source;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Icon;
import org.zvirka.app.source.Sources.PrintedRow;
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Table;

/** Where a measure stands in print; the print itself is fetched when asked for. */
public final class SourceSection extends Section {

    /** Rows of context that show whether the row was read right. */
    private static final int AROUND = 2;

    private static final String PDF = "application/pdf";
    private static final String IMAGE = "image/";

    private final PlanSummary plan;
    private Origin origin;
    /** All rows of the measure shown, the first one first. */
    private List<Origin> places;

    private final Sources sources;
    private final Words words;
    private final Div print = new Div();
    private final Div asRead = new Div();
    private final Paragraph place = new Paragraph();
    private final Paragraph row = new Paragraph();
    private List<PrintedRow> rows = List.of();
    private int at = -1;

    public SourceSection(PlanSummary plan, Measure measure, Sources sources, Words words) {
        this.plan = plan;
        this.origin = measure.origin();
        this.places = sources.places(plan, measure.id(), origin);
        this.sources = sources;
        this.words = words;
        addClassName("source");
        place.addClassName("place");
        row.addClassName("print-row");
        row.getElement().setAttribute("role", "status");
        row.setVisible(false);
        print.addClassName("print");
        add(new H3(words.text("source.title")), place, print, row, links());
        where();
    }

    private void where() {
        String where = PlaceInPrint.of(origin, words);
        StringBuilder text = new StringBuilder(where.isEmpty() ? plan.file() : plan.file() + " · " + where);
        places.stream().filter(each -> !each.equals(origin)).forEach(each -> text.append(" · ")
                .append(words.text("source.goesOn", PlaceInPrint.of(each, words))));
        place.setText(text.toString());
    }

    /** Reads the print once the section is on the screen, off the thread that serves the page. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (sources.original(plan.id()).isPresent() && print.getComponentCount() == 0) {
            show(event.getUI());
        }
    }

    private void show(UI ui) {
        print.removeAll();
        asRead.removeAll();
        if (origin.page() > 0 && hasPictures(plan.mediaType())) {
            pictures();
            if (origin.table() > 0) {
                print.add(asRead);
                asRead.add(Buttons.labelled("table", words.text("source.show"), () -> read(UI.getCurrent())));
            }
        } else if (origin.table() > 0) {
            print.add(asRead);
            read(ui);
        }
    }

    /** Every page on which a part of the measure stands, each with its own frame. */
    private void pictures() {
        Map<Integer, Box> pages = new LinkedHashMap<>();
        places.stream()
                .filter(each -> each.page() > 0)
                .forEach(each -> pages.merge(each.page(), each.box(), Box::union));
        pages.forEach((page, box) -> {
            if (print.getComponentCount() > 0) {
                Paragraph more = new Paragraph(words.text("source.goesOnPage", page));
                more.addClassName("goes-on");
                print.add(more);
            }
            print.add(new PagePicture(plan.id(), page, box, words));
        });
    }

    /** Goes to the row of another measure; the measure beside it stays open. */
    private void step(int by) {
        if (rows.isEmpty()) {
            rows = sources.rows(plan.id());
            at = rows.stream().map(PrintedRow::origin).toList().indexOf(origin);
        }
        int next = at + by;
        if (next < 0 || next >= rows.size()) {
            row.setText(words.text("source.noMoreRows"));
            row.setVisible(true);
            return;
        }
        at = next;
        PrintedRow shown = rows.get(at);
        origin = shown.origin();
        places = sources.places(plan, shown.measure(), origin);
        Anchor open = new Anchor("/measure/" + shown.measure(), (shown.number() + " " + shown.text()).strip());
        open.setRouterIgnore(false);
        row.removeAll();
        row.add(open);
        row.setVisible(true);
        where();
        show(UI.getCurrent());
    }

    private void read(UI ui) {
        asRead.removeAll();
        asRead.add(new Paragraph(words.text("source.reading")));
        List<Origin> wanted = places;
        Thread.ofVirtual().name("source").start(() -> {
            Map<Integer, Optional<Table>> tables = new LinkedHashMap<>();
            wanted.forEach(each -> tables.computeIfAbsent(each.table(), number -> sources.table(plan, number)));
            ui.accessLater(() -> show(tables, wanted), () -> {}).run();
        });
    }

    private static boolean hasPictures(String mediaType) {
        return mediaType.equals(PDF) || mediaType.startsWith(IMAGE);
    }

    private Div links() {
        Div links = new Div();
        links.addClassName("actions");
        if (sources.original(plan.id()).isPresent() && (origin.table() > 0 || origin.page() > 0)) {
            NativeButton before = Buttons.labelled("up", words.text("source.before"), () -> step(-1));
            before.setId("row-before");
            NativeButton next = Buttons.labelled("down", words.text("source.next"), () -> step(1));
            next.setId("row-next");
            links.add(before, next);
        }
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

    private void show(Map<Integer, Optional<Table>> tables, List<Origin> wanted) {
        if (!wanted.equals(places)) {
            return;
        }
        asRead.removeAll();
        tables.forEach((number, table) -> {
            if (asRead.getComponentCount() > 0) {
                Paragraph more = new Paragraph(words.text("source.goesOnTable", number));
                more.addClassName("goes-on");
                asRead.add(more);
            }
            Set<Integer> marked = wanted.stream()
                    .filter(each -> each.table() == number)
                    .map(Origin::row)
                    .collect(Collectors.toSet());
            asRead.add(table.<Component>map(found -> new TableAsRead(found, marked, AROUND))
                    .orElseGet(() -> new Paragraph(words.text("source.gone"))));
        });
    }
}
