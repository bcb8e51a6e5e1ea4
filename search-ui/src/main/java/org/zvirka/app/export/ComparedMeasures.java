package org.zvirka.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.JsonNode;

/** The measures of compared documents by their ids: what the answer of a comparison does not tell of them. */
final class ComparedMeasures {

    private final Map<String, ExportedMeasure> byId = new LinkedHashMap<>();
    private final String server;

    ComparedMeasures(List<Plan> documents, String server) {
        this.server = server;
        for (Plan plan : documents) {
            PlanSummary summary = PlanSummary.of(plan);
            plan.measures().forEach(measure -> {
                Hit hit = new Hit(summary, measure, 1, List.of());
                byId.put(measure.id().value(), new ExportedMeasure(hit, CorrectedFields.of(hit)));
            });
        }
    }

    /** Those with these ids, in the order of their documents. */
    List<ExportedMeasure> of(Set<String> ids) {
        return byId.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a side of a comparison says of itself, one line per measure, for {@link #COLUMNS}. */
    List<Object> cells(JsonNode measures) {
        return COLUMNS.values().stream()
                .<Object>map(value -> lines(measures, each -> value.of(each, server)))
                .toList();
    }

    static List<ComparedColumn> columns(String prefix, String ukrainian, String english) {
        List<ComparedColumn> columns = new ArrayList<>();
        COLUMNS.forEach((name, value) -> columns.add(ComparedColumn.string(
                prefix + name, value.ukrainian() + ", " + ukrainian, value.english() + ", " + english)));
        return columns;
    }

    private String lines(JsonNode measures, Function<ExportedMeasure, String> value) {
        return measures.valueStream()
                .map(measure -> byId.get(measure.path("id").asString("")))
                .map(measure -> measure == null ? "" : value.apply(measure))
                .collect(Collectors.joining("\n"));
    }

    private interface Value {
        String of(ExportedMeasure measure, String server);
    }

    private record Told(String ukrainian, String english, Value value) {
        String of(ExportedMeasure measure, String server) {
            return value.of(measure, server);
        }
    }

    private static final Map<String, Told> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("Document", new Told("SHA-256 файла", "SHA-256 of the file", (m, at) -> m.hit()
                .plan()
                .id()
                .value()));
        COLUMNS.put(
                "Page",
                new Told(
                        "сторінка",
                        "page",
                        (m, at) -> m.measure().origin().page() == 0
                                ? ""
                                : String.valueOf(m.measure().origin().page())));
        COLUMNS.put(
                "Row",
                new Told(
                        "рядок таблиці",
                        "row of the table",
                        (m, at) -> String.valueOf(m.measure().origin().row())));
        COLUMNS.put(
                "Themes",
                new Told(
                        "теми",
                        "themes",
                        (m, at) -> String.join("; ", m.measure().themes())));
        COLUMNS.put(
                "StatusQuote",
                new Told("слова, на яких стоїть виконання", "words the status rests on", (m, at) -> m.evidence("status")
                        .map(Evidence::quote)
                        .orElse("")));
        COLUMNS.put(
                "StatusConfidence",
                new Told("певність виконання від 0 до 1", "confidence of the status, 0 to 1", (m, at) -> m.evidence(
                                "status")
                        .map(each -> String.valueOf(each.confidence()))
                        .orElse("")));
        COLUMNS.put(
                "Corrected",
                new Told(
                        "поля, які виправили люди",
                        "fields that people corrected",
                        (m, at) -> String.join("; ", m.corrected())));
        COLUMNS.put(
                "Address",
                new Told(
                        "адреса заходу",
                        "address of the measure",
                        (m, at) -> at + "/measure/" + m.measure().id()));
    }
}
