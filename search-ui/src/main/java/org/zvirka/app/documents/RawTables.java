package org.zvirka.app.documents;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.source.PlaceInPrint;
import org.zvirka.app.source.Sources;
import org.zvirka.app.source.TableAsRead;
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** The tables cell by cell as they left the file, before anything was understood; read when asked for. */
final class RawTables extends Div {

    /** Parts shown at once; a report of two hundred pages has as many parts. */
    private static final int STEP = 5;

    private final Words words;

    RawTables(PlanSummary plan, Sources sources, Words words) {
        this.words = words;
        addClassName("raw-tables");
        NativeButton show = Buttons.labelled("table", words.text("document.showRaw"), () -> {});
        show.setId("show-raw");
        show.addClickListener(event -> {
            removeAll();
            sources.document(plan)
                    .map(SourceDocument::tables)
                    .filter(tables -> !tables.isEmpty())
                    .ifPresentOrElse(tables -> show(tables, 0), () -> add(new Paragraph(words.text("source.gone"))));
        });
        add(new Paragraph(words.text("document.rawText")), show);
    }

    private void show(List<Table> tables, int from) {
        int to = Math.min(tables.size(), from + STEP);
        for (Table table : tables.subList(from, to)) {
            add(new H3(words.capital(PlaceInPrint.of(table.origin(), words))), new TableAsRead(table, 0, 0));
        }
        if (to < tables.size()) {
            NativeButton more = Buttons.quiet(words.text("facet.more", tables.size() - to), () -> {});
            more.addClickListener(event -> {
                remove(more);
                show(tables, to);
            });
            add(more);
        }
    }
}
