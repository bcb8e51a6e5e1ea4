package org.zvirka.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A body over its years: a row per promise, a status per year, and what each plan against each report says of it. */
final class PromisesTable {

    private final ComparedMeasures measures;

    PromisesTable(ComparedMeasures measures) {
        this.measures = measures;
    }

    ComparedTable of(JsonNode answer) {
        List<ComparedColumn> columns = columns(answer);
        List<Map<String, JsonNode>> pairs = new ArrayList<>();
        answer.path("planAgainstReport").forEach(delivery -> pairs.add(byMeasure(delivery)));
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode row : answer.path("rows")) {
            rows.add(row(answer, row, rows.size() + 1, pairs));
        }
        return new ComparedTable(columns, rows);
    }

    private static List<ComparedColumn> columns(JsonNode answer) {
        List<ComparedColumn> columns = new ArrayList<>(List.of(
                ComparedColumn.string("body", "Орган", "Body"),
                ComparedColumn.whole("row", "Котра обіцянка, від 1", "Which promise, from 1"),
                ComparedColumn.string("number", "Номер в останньому документі", "Number in the last document"),
                ComparedColumn.string("section", "Розділ в останньому документі", "Section in the last document"),
                ComparedColumn.string("text", "Слова в останньому документі", "Words in the last document")));
        answer.path("years").forEach(node -> {
            String year = node.asString();
            columns.add(ComparedColumn.string("status " + year, "Виконання, " + year, "Completion, " + year));
            columns.add(ComparedColumn.string(
                    "due " + year, "Чи припадає строк на " + year, "Whether it was due in " + year));
            columns.add(ComparedColumn.string(
                    "change " + year, "Що сталося зі словами, " + year, "What became of the words, " + year));
        });
        columns.add(ComparedColumn.whole("unchangedSince", "З якого року без змін", "Unchanged since this year"));
        columns.add(ComparedColumn.of(
                "droppedUndone",
                MeasureColumn.Type.BOOLEAN,
                "Чи зникло невиконаним",
                "Whether it was dropped without being done"));
        columns.add(
                ComparedColumn.string("droppedAs", "З яким виконанням зникло", "The completion it was dropped with"));
        answer.path("planAgainstReport").forEach(delivery -> pair(columns, delivery));
        answer.path("documents").forEach(document -> {
            String file = Fields.string(document, "file");
            columns.add(ComparedColumn.string(
                    "id " + file, "Ідентифікатори заходів у " + file, "Ids of the measures in " + file));
        });
        columns.addAll(ComparedMeasures.columns("last", "в останньому документі", "in the last document"));
        return columns;
    }

    private static void pair(List<ComparedColumn> columns, JsonNode delivery) {
        String name =
                Fields.string(delivery.path("plan"), "file") + " / " + Fields.string(delivery.path("report"), "file");
        columns.add(ComparedColumn.string("fate " + name, "Чи є у звіті", "Whether it is reported"));
        columns.add(ComparedColumn.string("due " + name, "Чи припадає строк на роки звіту", "Whether it was due then"));
        columns.add(ComparedColumn.of("score " + name, MeasureColumn.Type.NUMBER, "Схожість", "How alike they are"));
        columns.add(ComparedColumn.string("counterpart " + name, "Номер у звіті", "Number in the report"));
        columns.add(ComparedColumn.string("explanation " + name, "Те саме словами", "The same in words"));
    }

    private List<Object> row(JsonNode answer, JsonNode row, int number, List<Map<String, JsonNode>> pairs) {
        List<Object> line = new ArrayList<>();
        line.add(Fields.string(answer, "body"));
        line.add((long) number);
        line.add(Fields.string(row, "number"));
        line.add(Fields.joined(row.path("section"), " / "));
        line.add(Fields.string(row, "text"));
        answer.path("years").forEach(year -> {
            line.add(Fields.string(row.path("status"), year.asString()));
            line.add(Fields.string(row.path("due"), year.asString()));
            line.add(Fields.string(row.path("change"), year.asString()));
        });
        List.of("unchangedSince", "droppedUndone", "droppedAs").forEach(field -> line.add(Fields.value(row, field)));
        pairs.forEach(pair -> counterpart(line, itemOf(row, pair)));
        for (int document = 0; document < answer.path("documents").size(); document++) {
            line.add(ids(row, document));
        }
        JsonNode cells = row.path("cells");
        line.addAll(measures.cells(cells.path(cells.size() - 1).path("measures")));
        return line;
    }

    private static void counterpart(List<Object> line, JsonNode item) {
        line.add(Fields.value(item, "fate"));
        line.add(Fields.value(item, "due"));
        line.add(Fields.value(item.path("link"), "score"));
        line.add(Fields.each(item.path("reported"), "number").replace("\n", ", "));
        line.add(Fields.value(item, "explanation"));
    }

    private static String ids(JsonNode row, int document) {
        List<String> ids = new ArrayList<>();
        row.path("cells").forEach(cell -> {
            if (cell.path("document").asInt(-1) == document) {
                ids.add(Fields.each(cell.path("measures"), "id"));
            }
        });
        return String.join("\n", ids);
    }

    private static Map<String, JsonNode> byMeasure(JsonNode delivery) {
        Map<String, JsonNode> items = new HashMap<>();
        for (JsonNode item : delivery.path("items")) {
            item.path("planned").forEach(measure -> items.put(Fields.string(measure, "id"), item));
            item.path("reported").forEach(measure -> items.put(Fields.string(measure, "id"), item));
        }
        return items;
    }

    private static JsonNode itemOf(JsonNode row, Map<String, JsonNode> items) {
        for (JsonNode cell : row.path("cells")) {
            for (JsonNode measure : cell.path("measures")) {
                JsonNode item = items.get(Fields.string(measure, "id"));
                if (item != null) {
                    return item;
                }
            }
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
