package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Placard;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.ingest.document.DocumentId;

/** A plan against a report on it: {@code ?plan=ID&report=ID&fate=not_reported}. */
@Route(value = "compare/report", layout = Frame.class)
class ReportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Comparisons comparisons;
    private final transient Words words = Words.current();
    private final transient RateWords rates = new RateWords(words);
    private final transient LinkNotes notes = new LinkNotes(words);
    private String title = words.text("compare.planAgainstReport");

    ReportView(Comparisons comparisons) {
        this.comparisons = comparisons;
        addClassNames("page", "wide", "compare");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        removeAll();
        Optional<Delivery> delivery = id(parameters, "plan")
                .flatMap(plan -> id(parameters, "report").flatMap(report -> comparisons.delivery(plan, report)));
        delivery.ifPresentOrElse(
                found -> show(found, fate(parameters), parameters),
                () -> add(new Placard(
                        "compare",
                        words.text("compare.noDocumentTitle"),
                        words.text("compare.noDocument"),
                        Addresses.link("/compare", words.text("compare.choose")))));
    }

    private void show(Delivery delivery, Optional<Fate> chosen, QueryParameters parameters) {
        Plan plan = delivery.comparison().before();
        Plan report = delivery.comparison().after();
        title = words.text(
                "compare.reportTitle",
                plan.body().isEmpty() ? words.text("body.unknown") : plan.body(),
                words.period(plan.yearFrom(), plan.yearTo()),
                words.period(report.yearFrom(), report.yearTo()));
        H1 sentence = new H1(title);
        sentence.addClassName("sentence");
        Paragraph files = new Paragraph(
                Addresses.link("/document/" + plan.id(), plan.file()),
                new Span(" · "),
                Addresses.link("/document/" + report.id(), report.file()));
        add(sentence, files, strip(delivery, chosen));
        Paragraph rate = new Paragraph(words.text("compare.executed") + " "
                + rates.of(delivery.planned().execution()) + ". " + words.text("compare.executionText"));
        add(rate, table(delivery, chosen));
        if (!delivery.comparison().proposals().isEmpty()) {
            add(new Proposals(
                    delivery.comparison().proposals(),
                    delivery.comparison().measures(),
                    comparisons.book(),
                    words,
                    () -> show(parameters)));
        }
    }

    private Strip strip(Delivery delivery, Optional<Fate> chosen) {
        Strip strip = new Strip();
        String plan = delivery.comparison().before().id().value();
        String report = delivery.comparison().after().id().value();
        strip.number(
                words.number(delivery.comparison().before().measures().size()),
                words.text("compare.plannedMeasures"),
                Addresses.of("compare/report", Map.of("plan", plan, "report", report)),
                chosen.isEmpty());
        for (Fate fate : Fate.values()) {
            long count = delivery.of(fate).stream()
                    .mapToLong(item -> fate == Fate.NOT_PLANNED
                            ? item.reported().size()
                            : item.planned().size())
                    .sum();
            strip.number(
                    words.number(count),
                    words.name("fate", fate),
                    Addresses.of("compare/report", Map.of("plan", plan, "report", report, "fate", key(fate))),
                    chosen.filter(fate::equals).isPresent());
        }
        return strip;
    }

    private Cells table(Delivery delivery, Optional<Fate> chosen) {
        Cells table = new Cells(
                title,
                List.of(
                        words.text("compare.fate"),
                        words.text("kind.PLAN"),
                        words.text("kind.REPORT"),
                        words.text("compare.deadlineAndFigures")));
        delivery.items().stream()
                .filter(item -> chosen.isEmpty() || item.fate() == chosen.get())
                .forEach(item -> row(table, item));
        return table;
    }

    private void row(Cells table, Delivery.Item item) {
        NativeTableRow row = table.row("fate-" + key(item.fate()));
        Div mark = new Div(new Span(words.name("fate", item.fate())));
        if (item.fate() == Fate.REPORTED) {
            mark.add(new Div(new StatusMark(item.status(), words)));
        }
        Div planned = new Div();
        item.planned().forEach(measure -> planned.add(MeasureText.of(measure)));
        Div aside = new Div();
        item.deadlines().forEach(change -> aside.add(new Div(notes.deadline(change))));
        item.figures().forEach(pair -> aside.add(notes.figure(pair)));
        if (!item.planned().isEmpty() && !item.reported().isEmpty()) {
            aside.add(notes.why(item.link()));
        } else {
            item.planned()
                    .forEach(measure -> aside.add(new Div(measure.printed().deadline())));
        }
        row.add(Cells.cell(mark), Cells.cell(planned), Cells.cell(reported(item)), Cells.cell(aside));
    }

    private Div reported(Delivery.Item item) {
        Div reported = new Div();
        for (Measure measure : item.reported()) {
            boolean pair = item.planned().size() == 1 && item.reported().size() == 1;
            reported.add(pair ? MeasureText.changed(item.planned().getFirst(), measure) : MeasureText.of(measure));
            if (!measure.printed().result().isBlank()) {
                Div result =
                        new Div(new Span(MeasureText.shortened(measure.printed().result())));
                result.addClassName("result");
                reported.add(result);
            }
        }
        return reported;
    }

    private static String key(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Fate> fate(QueryParameters parameters) {
        String name = parameters.getSingleParameter("fate").orElse("").toUpperCase(Locale.ROOT);
        return java.util.Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equals(name))
                .findFirst();
    }

    private static Optional<DocumentId> id(QueryParameters parameters, String key) {
        return parameters
                .getSingleParameter(key)
                .filter(id -> id.matches("[0-9a-f]{64}"))
                .map(DocumentId::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
