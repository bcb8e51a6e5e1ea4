package org.zvirka.app.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.zvirka.analysis.compare.DeadlineChange;
import org.zvirka.analysis.compare.Delivery;
import org.zvirka.analysis.compare.Link;
import org.zvirka.analysis.compare.Rate;
import org.zvirka.analysis.compare.Tally;
import org.zvirka.analysis.compare.Templates;
import org.zvirka.analysis.compare.Timeline;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Plan;

/**
 * Comparisons as trees of maps and lists, for JSON. Every rate has its numerator, its denominator and what was left out; its
 * {@code value} is null where nothing was judged.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** A body over its years: documents, a row per promise, and every plan against every report on it. */
    public static Map<String, Object> of(String body, Timeline timeline, List<Delivery> deliveries) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("body", body);
        json.put("years", timeline.years());
        json.put(
                "documents",
                timeline.documents().stream().map(ComparisonJson::document).toList());
        json.put("rows", timeline.rows().stream().map(row -> row(timeline, row)).toList());
        json.put(
                "planAgainstReport",
                deliveries.stream().map(ComparisonJson::delivery).toList());
        json.put(
                "proposals",
                timeline.proposals().stream().map(ComparisonJson::link).toList());
        return json;
    }

    /** Several bodies in a year: counts and rates by theme, what each lacks, wordings they share. */
    public static Map<String, Object> of(SideBySide side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("year", side.year());
        json.put("bodies", side.bodies());
        json.put(
                "themes",
                side.promised().rows().stream().map(theme -> theme(side, theme)).toList());
        Map<String, Object> lacks = new LinkedHashMap<>();
        side.bodies().forEach(body -> lacks.put(body, side.lacks(body)));
        json.put("lacks", lacks);
        json.put(
                "templates",
                side.templates().stream().map(ComparisonJson::template).toList());
        return json;
    }

    private static Map<String, Object> document(Plan plan) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", plan.id().value());
        json.put("file", plan.file());
        json.put("title", plan.title());
        json.put("kind", plan.kind().name());
        json.put("yearFrom", plan.yearFrom());
        json.put("yearTo", plan.yearTo());
        json.put("measures", plan.measures().size());
        json.put("tally", tally(Tally.of(plan.measures())));
        return json;
    }

    private static Map<String, Object> row(Timeline timeline, Timeline.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        Measure last = row.cells().getLast().measures().getFirst();
        json.put("number", last.number());
        json.put("section", last.section());
        json.put("text", last.text());
        Map<String, Object> statuses = new LinkedHashMap<>();
        Map<String, Object> changes = new LinkedHashMap<>();
        for (int year : timeline.years()) {
            List<Timeline.Cell> cells = timeline.cells(row, year);
            changes.put(
                    String.valueOf(year),
                    cells.isEmpty() ? null : cells.getFirst().change().name());
            statuses.put(
                    String.valueOf(year),
                    timeline.status(row, year).map(Completion::name).orElse(null));
        }
        json.put("status", statuses);
        json.put("change", changes);
        json.put("unchangedSince", timeline.unchangedSince(row).orElse(null));
        json.put("droppedUndone", timeline.isDroppedUndone(row));
        json.put("cells", row.cells().stream().map(ComparisonJson::cell).toList());
        return json;
    }

    private static Map<String, Object> cell(Timeline.Cell cell) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document", cell.document());
        json.put("change", cell.change().name());
        json.put("links", cell.links().stream().map(ComparisonJson::link).toList());
        json.put(
                "measures",
                cell.measures().stream().map(ComparisonJson::measure).toList());
        return json;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", measure.id().value());
        json.put("number", measure.number());
        json.put("section", measure.section());
        json.put("text", measure.text());
        json.put("deadline", measure.printed().deadline());
        json.put("responsible", measure.printed().responsible());
        json.put("result", measure.printed().result());
        json.put("status", measure.status().name());
        json.put("timeliness", measure.timeliness().name());
        return json;
    }

    private static Map<String, Object> link(Link link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", link.kind().name());
        json.put("decision", link.decision().name());
        json.put("score", rounded(link.score()));
        json.put("moved", link.moved());
        json.put("before", link.before().stream().map(MeasureId::value).toList());
        json.put("after", link.after().stream().map(MeasureId::value).toList());
        json.put(
                "reasons",
                link.reasons().stream()
                        .map(reason -> Map.of(
                                "feature", reason.feature(),
                                "similarity", rounded(reason.similarity()),
                                "effect", rounded(reason.effect()),
                                "words", reason.words()))
                        .toList());
        return json;
    }

    private static Map<String, Object> delivery(Delivery delivery) {
        Map<String, Object> json = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Delivery.Fate fate : Delivery.Fate.values()) {
            boolean unplanned = fate == Delivery.Fate.NOT_PLANNED;
            counts.put(
                    fate.name(),
                    delivery.of(fate).stream()
                            .mapToLong(item -> (unplanned ? item.reported() : item.planned()).size())
                            .sum());
        }
        json.put("counts", counts);
        json.put("plan", delivery.comparison().before().id().value());
        json.put("report", delivery.comparison().after().id().value());
        json.put("planned", tally(delivery.planned()));
        json.put("items", delivery.items().stream().map(ComparisonJson::item).toList());
        json.put(
                "proposals",
                delivery.comparison().proposals().stream()
                        .map(ComparisonJson::link)
                        .toList());
        return json;
    }

    private static Map<String, Object> item(Delivery.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fate", item.fate().name());
        json.put("status", item.reported().isEmpty() ? null : item.status().name());
        json.put("planned", item.planned().stream().map(ComparisonJson::measure).toList());
        json.put(
                "reported",
                item.reported().stream().map(ComparisonJson::measure).toList());
        json.put("link", link(item.link()));
        json.put(
                "deadline",
                item.deadlines().stream().map(ComparisonJson::deadline).toList());
        json.put(
                "figures",
                item.figures().stream()
                        .map(pair -> Map.of(
                                "unit", pair.planned().unit(),
                                "planned", pair.planned().value(),
                                "reported", pair.reported().value()))
                        .toList());
        return json;
    }

    private static Map<String, Object> deadline(DeadlineChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", change.kind().name());
        json.put("days", change.days());
        json.put("before", change.before());
        json.put("after", change.after());
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
                    side.delivered()
                            .cell(theme, body)
                            .map(ComparisonJson::tally)
                            .orElse(null));
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
                        .map(member -> member.measure().value())
                        .toList());
        return json;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("measures", tally.total());
        Map<String, Long> statuses = new LinkedHashMap<>();
        tally.statuses().forEach((status, count) -> statuses.put(status.name(), count));
        json.put("statuses", statuses);
        json.put("execution", rate(tally.execution()));
        json.put("onTime", rate(tally.onTime()));
        return json;
    }

    private static Map<String, Object> rate(Rate rate) {
        Map<String, Object> json = new LinkedHashMap<>();
        OptionalDouble value = rate.value();
        json.put("numerator", rate.numerator());
        json.put("denominator", rate.denominator());
        json.put("leftOut", rate.leftOut());
        json.put("value", value.isPresent() ? rounded(value.getAsDouble()) : null);
        json.put("small", rate.isSmall());
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
