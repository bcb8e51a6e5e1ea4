package org.zvirka.index.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.index.FilterField;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.language.Folded;
import org.zvirka.index.query.QueryField;

/** Turns a plan's measures into records. */
final class Records {

    /** A period longer than any plan's is a misread year; it must not make a thousand values. */
    private static final int MAX_YEARS = 30;

    private Records() {}

    static List<MeasureRecord> of(Plan plan) {
        PlanSummary summary = PlanSummary.of(plan);
        return plan.measures().stream().map(measure -> of(summary, measure)).toList();
    }

    private static MeasureRecord of(PlanSummary plan, Measure measure) {
        List<LocalDate> due = measure.schedule().occurrences();
        return new MeasureRecord(
                measure.id(),
                texts(plan, measure),
                keys(plan, measure),
                new MeasureRecord.Order(
                        Alphabet.sortKey(plan.body()),
                        plan.yearFrom(),
                        Alphabet.sortKey(plan.file()),
                        plan.id().value(),
                        measure.ordinal(),
                        due.isEmpty() ? MeasureRecord.Order.NEVER : due.get(0).toEpochDay()),
                due,
                Payload.write(plan, measure));
    }

    private static Map<String, List<String>> texts(PlanSummary plan, Measure measure) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        for (PrintedField field : PrintedField.of(measure)) {
            if (!field.text().isBlank()) {
                String folded = Folded.of(field.text()).text();
                texts.computeIfAbsent(field.queryField().id(), id -> new ArrayList<>())
                        .add(folded);
                all.add(folded);
            }
        }
        texts.put(QueryField.ALL.id(), all);
        texts.put(QueryField.TITLE.id(), List.of(Folded.of(plan.title()).text()));
        texts.put(QueryField.BODY.id(), List.of(Folded.of(plan.body()).text()));
        texts.put(QueryField.FILE.id(), List.of(Folded.of(plan.file()).text()));
        return texts;
    }

    private static Map<FilterField, List<String>> keys(PlanSummary plan, Measure measure) {
        Map<FilterField, List<String>> keys = new EnumMap<>(FilterField.class);
        keys.put(FilterField.BODY, known(plan.body()));
        keys.put(FilterField.YEAR, years(plan));
        keys.put(FilterField.KIND, List.of(plan.kind().name()));
        keys.put(FilterField.THEME, measure.themes());
        keys.put(FilterField.STATUS, List.of(measure.status().name()));
        keys.put(FilterField.TIMELINESS, List.of(measure.timeliness().name()));
        keys.put(
                FilterField.PARTY,
                measure.parties().stream()
                        .map(Party::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
        keys.put(
                FilterField.ACT,
                measure.references().stream().map(Records::act).distinct().toList());
        keys.put(FilterField.DOCUMENT, List.of(plan.id().value()));
        return keys;
    }

    private static List<String> known(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> years(PlanSummary plan) {
        if (plan.yearFrom() <= 0) {
            return List.of();
        }
        int last = Math.min(plan.yearTo(), plan.yearFrom() + MAX_YEARS);
        return IntStream.rangeClosed(plan.yearFrom(), last)
                .mapToObj(Integer::toString)
                .toList();
    }

    private static String act(Reference act) {
        return (act.type() + " " + (act.number().isEmpty() ? act.title() : act.number())).strip();
    }
}
