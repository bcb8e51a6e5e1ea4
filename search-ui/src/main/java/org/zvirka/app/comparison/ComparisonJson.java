package org.zvirka.app.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.compare.Templates;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;

/**
 * Comparisons as trees of maps and lists, for JSON. Every rate has its numerator, its denominator and what was left out; its
 * {@code value} is null where nothing was judged. {@code definitions} says what the words of the answer mean.
 */
final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * A body over its years: documents, a row per promise, and every plan against every report on it. A filter leaves out
     * rows and items; rates and counts stay those of the whole.
     */
    static Map<String, Object> of(
            String body, Timeline timeline, List<Delivery> deliveries, YearsFilter filter, Narrowing narrowing) {
        List<Timeline.Row> rows = timeline.rows().stream()
                .filter(row -> filter.takes(timeline, row))
                .toList();
        Set<MeasureId> taken = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.measures().stream())
                .map(Measure::id)
                .collect(Collectors.toSet());
        MeasureJson measures = MeasureJson.of(timeline.documents());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", body);
        json.put("years", timeline.years());
        json.put(
                "documents",
                timeline.documents().stream()
                        .map(plan -> {
                            Map<String, Object> document = MeasureJson.document(plan);
                            document.put("tally", RateJson.of(Tally.of(plan.measures())));
                            return document;
                        })
                        .toList());
        narrowed(json, narrowing, timeline.rows().size());
        json.put("rows", rows.stream().map(row -> row(timeline, row, measures)).toList());
        Predicate<Delivery.Item> wanted = narrowing.isNone()
                ? item -> true
                : item -> Stream.concat(item.planned().stream(), item.reported().stream())
                        .anyMatch(measure -> taken.contains(measure.id()));
        json.put(
                "planAgainstReport",
                deliveries.stream()
                        .map(delivery -> DeliveryJson.of(delivery, wanted))
                        .toList());
        json.put("proposals", timeline.proposals().stream().map(measures::link).toList());
        json.put("definitions", Definitions.ofYears());
        return json;
    }

    /** What was left out and of how many rows, so that a part never passes for the whole. */
    private static void narrowed(Map<String, Object> json, Narrowing narrowing, int all) {
        if (!narrowing.isNone()) {
            Map<String, Object> how = new LinkedHashMap<>(narrowing.parameters());
            how.put("ofRows", all);
            json.put("narrowed", how);
        }
    }

    /** One plan against one report. */
    static Map<String, Object> of(Delivery delivery, Narrowing narrowing) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", delivery.comparison().before().body());
        narrowed(json, narrowing, delivery.items().size());
        json.put(
                "planAgainstReport",
                List.of(DeliveryJson.of(
                        delivery,
                        item -> narrowing.fate().isEmpty() || item.fate().name().equals(narrowing.fate()))));
        json.put("definitions", Definitions.ofYears());
        return json;
    }

    /** Several bodies in a year: counts and rates by theme, what each lacks, wordings they share. */
    static Map<String, Object> of(SideBySide side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", side.year());
        json.put("bodies", side.bodies());
        json.put(
                "themes",
                side.promised().rows().stream().map(theme -> theme(side, theme)).toList());
        Map<String, Object> lacks = new LinkedHashMap<>();
        side.bodies().forEach(body -> lacks.put(body, side.lacks(body)));
        json.put("lacks", lacks);
        Map<String, Object> lacksMeasures = new LinkedHashMap<>();
        side.bodies()
                .forEach(body -> lacksMeasures.put(
                        body,
                        side.lacksMeasures(body).stream()
                                .map(ComparisonJson::template)
                                .toList()));
        json.put("lacksMeasures", lacksMeasures);
        json.put(
                "templates",
                side.templates().stream().map(ComparisonJson::template).toList());
        Map<String, Object> definitions = Definitions.ofRates();
        definitions.put(
                "promised", "measures of plans of the year, of reports where a body has no plan; null: no document");
        definitions.put("delivered", "measures of reports on the year; null: no report");
        definitions.put("lacks", "themes that two or more of the other bodies have measures on and this one has not");
        definitions.put("lacksMeasures", "wordings that two or more of the other bodies share and this one has not");
        definitions.put("templates", "measures that several bodies worded almost the same");
        json.put("definitions", definitions);
        return json;
    }

    private static Map<String, Object> row(Timeline timeline, Timeline.Row row, MeasureJson measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        Measure last = row.cells().getLast().measures().getFirst();
        json.put("number", last.number());
        json.put("section", last.section());
        json.put("text", last.text());
        Map<String, Object> statuses = new LinkedHashMap<>();
        Map<String, Object> changes = new LinkedHashMap<>();
        Map<String, Object> dues = new LinkedHashMap<>();
        for (int year : timeline.years()) {
            List<Timeline.Cell> cells = timeline.cells(row, year);
            String key = String.valueOf(year);
            changes.put(key, cells.isEmpty() ? null : cells.getFirst().change().name());
            statuses.put(key, timeline.status(row, year).map(Completion::name).orElse(null));
            dues.put(key, cells.isEmpty() ? null : timeline.due(row, year).name());
        }
        json.put("status", statuses);
        json.put("due", dues);
        json.put("change", changes);
        json.put("unchangedSince", timeline.unchangedSince(row).orElse(null));
        json.put("droppedUndone", timeline.isDroppedUndone(row));
        json.put("droppedAs", timeline.droppedAs(row).map(Completion::name).orElse(null));
        json.put(
                "cells",
                row.cells().stream().map(cell -> cell(timeline, cell, measures)).toList());
        return json;
    }

    private static Map<String, Object> cell(Timeline timeline, Timeline.Cell cell, MeasureJson measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", cell.document());
        json.put("file", timeline.documents().get(cell.document()).file());
        json.put("change", cell.change().name());
        json.put("links", cell.links().stream().map(measures::link).toList());
        json.put("measures", cell.measures().stream().map(MeasureJson::of).toList());
        return json;
    }

    private static Map<String, Object> theme(SideBySide side, String theme) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("theme", theme);
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String body : side.bodies()) {
            Map<String, Object> cell = new LinkedHashMap<>();
            cell.put(
                    "promised",
                    side.promised().cell(theme, body).map(Tally::total).orElse(null));
            cell.put(
                    "delivered",
                    side.delivered().cell(theme, body).map(RateJson::of).orElse(null));
            cells.put(body, cell);
        }
        json.put("bodies", cells);
        return json;
    }

    private static Map<String, Object> template(Templates.Template template) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", template.text());
        json.put("bodies", template.bodies());
        json.put(
                "measures",
                template.members().stream()
                        .map(member -> {
                            Map<String, Object> measure = new LinkedHashMap<>();
                            measure.put("id", member.measure().value());
                            measure.put("body", member.body());
                            measure.put("text", member.text());
                            return measure;
                        })
                        .toList());
        return json;
    }
}
