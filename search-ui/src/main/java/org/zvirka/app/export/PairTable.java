package org.zvirka.app.export;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A plan against a report: a row per item, what was planned, what was reported, how they hang together. */
final class PairTable {

    private static final List<ComparedColumn> LINK = List.of(
            ComparedColumn.string("plan", "Файл плану", "File of the plan"),
            ComparedColumn.string("report", "Файл звіту", "File of the report"),
            ComparedColumn.string(
                    "fate",
                    "REPORTED є у звіті, NOT_REPORTED немає, NOT_DUE немає, та строк не цих років, NOT_PLANNED не було в плані",
                    "REPORTED, NOT_REPORTED, NOT_DUE (not reported, nor due in its years), NOT_PLANNED"),
            ComparedColumn.string("explanation", "Те саме словами (англійською)", "The same in words"),
            ComparedColumn.string(
                    "due",
                    "Чи припадає строк на роки звіту: WITHIN, ALWAYS, BEFORE, AFTER, AROUND, UNKNOWN",
                    "Whether it was due in the report's years: WITHIN, ALWAYS, BEFORE, AFTER, AROUND, UNKNOWN"),
            ComparedColumn.string("status", "Виконання за звітом", "Completion as reported"),
            ComparedColumn.string(
                    "kind",
                    "Зв’язок: SAME, REWORDED, SPLIT, MERGED, DROPPED, NEW",
                    "Link: SAME, REWORDED, SPLIT, MERGED, DROPPED, NEW"),
            ComparedColumn.of("score", MeasureColumn.Type.NUMBER, "Схожість від 0 до 1", "How alike they are, 0 to 1"),
            ComparedColumn.string(
                    "decision",
                    "Хто вирішив: AUTOMATIC за балом, CONFIRMED і REJECTED людина",
                    "Who decided: AUTOMATIC the score, CONFIRMED and REJECTED a person"),
            ComparedColumn.of(
                    "moved", MeasureColumn.Type.BOOLEAN, "Чи в іншому розділі", "Whether it stands in another section"),
            ComparedColumn.string("reasons", "З чого складається бал", "What the score is made of"));

    private static final List<ComparedColumn> CHANGES = List.of(
            ComparedColumn.string("deadlineChange", "Як змінився строк", "How the deadline changed"),
            ComparedColumn.whole("deadlineDays", "На скільки днів", "By how many days"),
            ComparedColumn.string("figures", "Числа: у плані / у звіті", "Figures: planned / reported"));

    private final ComparedMeasures measures;

    PairTable(ComparedMeasures measures) {
        this.measures = measures;
    }

    ComparedTable of(JsonNode answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (JsonNode delivery : answer.path("planAgainstReport")) {
            delivery.path("items").forEach(item -> rows.add(row(delivery, item)));
        }
        return new ComparedTable(columns(), rows);
    }

    private static List<ComparedColumn> columns() {
        List<ComparedColumn> columns = new ArrayList<>(LINK);
        columns.addAll(side("planned", "у плані", "in the plan", "Responsible", "відповідальний", "responsible"));
        columns.addAll(side("reported", "у звіті", "in the report", "Result", "що зроблено", "what was done"));
        columns.addAll(CHANGES);
        columns.addAll(ComparedMeasures.columns("planned", "у плані", "in the plan"));
        columns.addAll(ComparedMeasures.columns("reported", "у звіті", "in the report"));
        return columns;
    }

    private static List<ComparedColumn> side(
            String prefix, String inUkrainian, String inEnglish, String last, String ukrainian, String english) {
        return List.of(
                ComparedColumn.string(prefix + "Id", "Ідентифікатор, " + inUkrainian, "Id, " + inEnglish),
                ComparedColumn.string(prefix + "Number", "Номер, " + inUkrainian, "Number, " + inEnglish),
                ComparedColumn.string(prefix + "Section", "Розділ, " + inUkrainian, "Section, " + inEnglish),
                ComparedColumn.string(prefix + "Text", "Захід, " + inUkrainian, "Measure, " + inEnglish),
                ComparedColumn.string(prefix + "Deadline", "Строк, " + inUkrainian, "Deadline, " + inEnglish),
                ComparedColumn.string(prefix + last, ukrainian + ", " + inUkrainian, english + ", " + inEnglish));
    }

    private List<Object> row(JsonNode delivery, JsonNode item) {
        JsonNode link = item.path("link");
        List<Object> row = new ArrayList<>();
        row.add(Fields.string(delivery.path("plan"), "file"));
        row.add(Fields.string(delivery.path("report"), "file"));
        List.of("fate", "explanation", "due", "status").forEach(field -> row.add(Fields.value(item, field)));
        List.of("kind", "score", "decision", "moved").forEach(field -> row.add(Fields.value(link, field)));
        row.add(Fields.reasons(link));
        side(row, item.path("planned"), "responsible");
        side(row, item.path("reported"), "result");
        row.add(Fields.value(item.path("deadline").path(0), "change"));
        row.add(Fields.value(item.path("deadline").path(0), "days"));
        List<String> figures = new ArrayList<>();
        item.path("figures")
                .forEach(pair -> figures.add(Fields.string(pair, "unit") + ": " + Fields.string(pair, "planned") + " / "
                        + Fields.string(pair, "reported")));
        row.add(String.join("; ", figures));
        row.addAll(measures.cells(item.path("planned")));
        row.addAll(measures.cells(item.path("reported")));
        return row;
    }

    private static void side(List<Object> row, JsonNode side, String last) {
        row.add(Fields.each(side, "id"));
        row.add(Fields.each(side, "number"));
        row.add(Fields.sections(side));
        List.of("text", "deadline", last).forEach(field -> row.add(Fields.each(side, field)));
    }
}
