package org.zvirka.app.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.compare.Timeline.Cell;
import org.zvirka.analysis.compare.Timeline.Change;
import org.zvirka.analysis.compare.Timeline.Row;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.YearsFilter;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;

/** A row per promise with its latest words and what changed in them, a column per year with its status. */
final class YearsTable extends Div {

    private static final int FIRST = 100;

    private final transient Timeline timeline;
    private final transient Words words;

    /** @param found measures that the words of the state find; empty where it has none */
    YearsTable(Timeline timeline, YearsState state, Optional<Set<MeasureId>> found, Words words) {
        this.timeline = timeline;
        this.words = words;
        YearsFilter filter = state.filter(found);
        List<Row> rows = timeline.rows().stream()
                .filter(row -> filter.takes(timeline, row))
                .toList();
        List<String> columns = new ArrayList<>(List.of(words.text("compare.promise")));
        timeline.years().forEach(year -> columns.add(String.valueOf(year)));
        Cells table = new Cells(words.text("compare.yearByYear"), columns);
        rows.stream().limit(state.all() ? rows.size() : FIRST).forEach(row -> row(table, row));
        add(table);
        if (rows.isEmpty()) {
            add(new Span(words.text("compare.noRows")));
        } else if (!state.all() && rows.size() > FIRST) {
            add(Addresses.link(state.withAll().address(), words.text("compare.allRows", words.number(rows.size()))));
        }
    }

    private void row(Cells table, Row row) {
        List<Component> cells = new ArrayList<>(List.of(Cells.cell(promise(row))));
        timeline.years().forEach(year -> cells.add(year(row, year)));
        table.row("", cells.toArray(Component[]::new));
    }

    private Div promise(Row row) {
        Cell last = row.cells().getLast();
        Div promise = new Div();
        Optional<Measure> former = timeline.formerWording(row);
        if (former.isPresent() && last.measures().size() == 1) {
            promise.add(MeasureText.changed(former.get(), last.measures().getFirst()));
        } else {
            last.measures().forEach(measure -> promise.add(MeasureText.of(measure)));
        }
        timeline.unchangedSince(row)
                .ifPresent(year -> promise.add(note(words.text("compare.unchangedSince", String.valueOf(year)))));
        timeline.droppedAs(row).ifPresent(status -> {
            Div note = note(words.text("compare.droppedAs", words.name("status", status)));
            note.addClassName("less");
            promise.add(note);
        });
        return promise;
    }

    private static Div note(String text) {
        Div note = new Div(new Span(text));
        note.addClassName("note");
        return note;
    }

    private NativeTableCell year(Row row, int year) {
        List<Cell> cells = timeline.cells(row, year);
        NativeTableCell cell = new NativeTableCell();
        if (cells.isEmpty()) {
            Span none = new Span(words.text("compare.notInYear"));
            none.addClassName("visually-hidden");
            cell.add(none);
            return cell;
        }
        Optional<Completion> status = timeline.status(row, year);
        if (status.filter(Completion.PLANNED::equals).isPresent()
                && timeline.due(row, year).isOutside()) {
            cell.add(note(words.text("compare.notDueInYear")));
        } else {
            status.ifPresent(known -> cell.add(new StatusMark(known, words)));
        }
        Change change = cells.getFirst().change();
        Div mark = new Div(new Span(words.name("change", change)));
        mark.addClassNames("note", "change-" + change.name().toLowerCase(Locale.ROOT));
        cell.add(mark);
        Measure measure = cells.getLast().measures().getFirst();
        if (!measure.printed().deadline().isBlank()) {
            Div deadline =
                    new Div(new Span(MeasureText.shortened(measure.printed().deadline())));
            deadline.addClassName("note");
            cell.add(deadline);
        }
        return cell;
    }
}
