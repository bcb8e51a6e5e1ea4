package org.zvirka.app.documents;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.app.correction.ColumnForm;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.source.PlaceInPrint;
import org.zvirka.app.source.Sources;
import org.zvirka.app.source.TableAsRead;
import org.zvirka.app.words.Words;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.correction.Change;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/**
 * The tables cell by cell as they left the file, before anything was understood; read when asked for. Of each it can be
 * said what its columns hold, which is the way in for a table that was not taken for one of measures.
 */
final class RawTables extends Div {

    /** Parts shown at once; a report of two hundred pages has as many parts. */
    private static final int STEP = 5;
    /** Wider tables are forms and registers. */
    private static final int MOST_COLUMNS = 30;

    private static final int LONGEST_TITLE = 80;

    private final Words words;
    private final BiConsumer<List<Change.Role>, String> roles;

    /** @param roles gets what people say of the columns, and their name */
    RawTables(PlanSummary plan, Sources sources, Words words, BiConsumer<List<Change.Role>, String> roles) {
        this.words = words;
        this.roles = roles;
        addClassName("raw-tables");
        NativeButton show = Buttons.labelled("table", words.text("document.showRaw"), () -> read(plan, sources));
        show.setId("show-raw");
        add(new Paragraph(words.text("document.rawText")), show);
    }

    /** Off the page's thread: a scan is recognised again, which takes its time. */
    private void read(PlanSummary plan, Sources sources) {
        UI ui = UI.getCurrent();
        removeAll();
        Paragraph reading = new Paragraph(words.text("source.reading"));
        reading.getElement().setAttribute("role", "status");
        add(reading);
        Thread.ofVirtual().name("raw-tables").start(() -> {
            Optional<List<Table>> tables = sources.document(plan).map(SourceDocument::tables);
            ui.accessLater(() -> show(tables), () -> {}).run();
        });
    }

    private void show(Optional<List<Table>> tables) {
        removeAll();
        if (tables.isEmpty()) {
            add(new Paragraph(words.text("source.gone")));
        } else if (tables.get().isEmpty()) {
            add(new Paragraph(words.text("finding.NO_TABLE")));
        } else {
            show(tables.get(), 0);
        }
    }

    private void show(List<Table> tables, int from) {
        int to = Math.min(tables.size(), from + STEP);
        for (Table table : tables.subList(from, to)) {
            add(new H3(words.capital(PlaceInPrint.of(table.origin(), words))));
            add(new TableAsRead(table, Set.of(), 0));
            List<Column> columns = columns(table);
            if (columns.size() > 1 && columns.size() <= MOST_COLUMNS) {
                NativeDetails details = new NativeDetails(words.text("columns.say"));
                details.addClassName("correct");
                details.setContent(new ColumnForm(table.origin().table(), columns, words, roles));
                add(details);
            }
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

    /** The columns by what stands in the first row, none with a role. */
    private static List<Column> columns(Table table) {
        List<Column> columns = new ArrayList<>();
        if (table.rows().isEmpty()) {
            return columns;
        }
        for (Cell cell : table.rows().getFirst().cells()) {
            String title = cell.line().length() <= LONGEST_TITLE
                    ? cell.line()
                    : cell.line().substring(0, LONGEST_TITLE) + " …";
            for (int i = 0; i < cell.colSpan() && columns.size() <= MOST_COLUMNS; i++) {
                columns.add(new Column(title, ColumnRole.OTHER));
            }
        }
        return columns;
    }
}
