package org.zvirka.app.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Delivery.Fate;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.LinkDecision.Verdict;
import org.zvirka.app.comparison.Narrowing;
import org.zvirka.app.frame.Frame;
import org.zvirka.app.look.Buttons;
import org.zvirka.app.look.Placard;
import org.zvirka.app.look.StatusMark;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.ingest.document.DocumentId;

/** A plan against a report on it: {@code ?plan=ID&report=ID&fate=not_reported}. */
@Route(value = "compare/report", layout = Frame.class)
class ReportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Archive archive;
    private final transient Comparisons comparisons;
    private final transient Words words = Words.current();
    private final transient RateWords rates = new RateWords(words);
    private final transient LinkNotes notes = new LinkNotes(words);
    private String title = words.text("compare.planAgainstReport");

    ReportView(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.comparisons = comparisons;
        addClassNames("page", "wide", "compare");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        removeAll();
        if (!archive.health().up()) {
            add(Down.placard(archive.health(), Addresses.of("compare/report", single(parameters)), words));
            return;
        }
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
        Deciding deciding = new Deciding(List.of(plan, report), comparisons.book(), words, () -> show(parameters));
        Asked asked = new Asked(
                "",
                List.of(),
                List.of(),
                0,
                plan.id().value(),
                report.id().value(),
                "",
                new Narrowing(chosen.map(Fate::name).orElse(""), "", "", "", ""));
        add(rate, deadlines(delivery), new TakeAway(asked, words), table(delivery, chosen, deciding));
        add(new Proposals(
                delivery.comparison().proposals(),
                delivery.comparison().measures(),
                !delivery.of(Fate.REPORTED).isEmpty(),
                deciding,
                words));
    }

    private Paragraph deadlines(Delivery delivery) {
        Delivery.Deadlines deadlines = delivery.deadlines();
        return new Paragraph(words.text(
                "compare.deadlinesKept",
                words.number(deadlines.met()),
                words.number(deadlines.missed()),
                words.number(deadlines.unknown()),
                words.number(deadlines.moved())));
    }

    private static Map<String, String> single(QueryParameters parameters) {
        Map<String, String> single = new LinkedHashMap<>();
        parameters.getParameters().forEach((key, values) -> single.put(key, values.getFirst()));
        return single;
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

    private Cells table(Delivery delivery, Optional<Fate> chosen, Deciding deciding) {
        Cells table = new Cells(
                title,
                List.of(
                        words.text("compare.fate"),
                        words.text("kind.PLAN"),
                        words.text("kind.REPORT"),
                        words.text("compare.deadlineAndFigures")));
        String section = "";
        for (Delivery.Item item : delivery.items()) {
            if (chosen.isEmpty() || item.fate() == chosen.get()) {
                String here = section(item);
                if (!here.equals(section) && !here.isEmpty()) {
                    table.section(here);
                }
                section = here;
                row(table, delivery, item, deciding);
            }
        }
        return table;
    }

    /** Plans number their measures anew in every section: without its heading a number says little. */
    private String section(Delivery.Item item) {
        boolean planned = !item.planned().isEmpty();
        Measure first = planned ? item.planned().getFirst() : item.reported().getFirst();
        String heading = String.join(" / ", first.section());
        return heading.isEmpty()
                ? ""
                : words.text(planned ? "kind.PLAN" : "kind.REPORT") + ": " + MeasureText.shortened(heading);
    }

    private void row(Cells table, Delivery delivery, Delivery.Item item, Deciding deciding) {
        Div mark = new Div(new Span(words.name("fate", item.fate())));
        if (item.fate() == Fate.REPORTED) {
            mark.add(new Div(new StatusMark(item.status(), words)));
        }
        if (item.fate() == Fate.NOT_REPORTED || item.fate() == Fate.NOT_DUE) {
            Plan report = delivery.comparison().after();
            Div due = new Div(new Span(
                    words.text("compare.due." + item.due(), words.period(report.yearFrom(), report.yearTo()))));
            due.addClassName("note");
            mark.add(due);
        }
        Div planned = new Div();
        item.planned().forEach(measure -> planned.add(MeasureText.of(measure)));
        table.row(
                "fate-" + key(item.fate()),
                Cells.cell(mark),
                Cells.cell(planned),
                Cells.cell(reported(item)),
                Cells.cell(aside(item, deciding)));
    }

    private Div aside(Delivery.Item item, Deciding deciding) {
        Div aside = new Div();
        item.deadlines().forEach(change -> aside.add(new Div(notes.deadline(change))));
        item.figures().forEach(pair -> aside.add(notes.figure(pair)));
        if (!item.planned().isEmpty() && !item.reported().isEmpty()) {
            if (item.fate() == Fate.REPORTED) {
                Div kept = new Div(new Span(
                        words.name("timeliness", item.reported().getFirst().timeliness())));
                kept.addClassName("note");
                aside.add(kept);
            }
            NativeDetails why = notes.why(item.link());
            if (item.link().before().size() == 1 && item.link().after().size() == 1) {
                why.getElement()
                        .appendChild(Buttons.quiet(
                                        words.text("compare.notSame"),
                                        () -> deciding.decide(
                                                item.planned().getFirst(),
                                                item.reported().getFirst(),
                                                Verdict.DIFFERENT))
                                .getElement());
            }
            aside.add(why);
        } else {
            item.planned()
                    .forEach(measure -> aside.add(new Div(measure.printed().deadline())));
        }
        return aside;
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
