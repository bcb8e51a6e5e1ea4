package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;

/** Comparisons for spreadsheets and statistics programs, as RFC 4180 says. */
final class CompareCsv {

    private static final List<String> PAIR = List.of("fate", "due", "score", "counterpart", "explanation");

    private final PrintWriter out;

    CompareCsv(PrintWriter out) {
        this.out = out;
    }

    /** A line per promise: a status per year, and what each plan against each report says of it. */
    void years(JsonNode answer) throws IOException {
        List<Object> head = new ArrayList<>(List.of("body", "row", "number", "section", "text"));
        answer.path("years").forEach(year -> {
            head.add("status " + year.asString());
            head.add("due " + year.asString());
            head.add("change " + year.asString());
        });
        head.addAll(List.of("unchangedSince", "droppedUndone", "droppedAs"));
        List<Map<String, JsonNode>> pairs = new ArrayList<>();
        answer.path("planAgainstReport").forEach(delivery -> {
            pairs.add(byMeasure(delivery));
            String name = file(delivery, "plan") + " / " + file(delivery, "report");
            PAIR.forEach(column -> head.add(column + " " + name));
        });
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(head);
        int number = 0;
        for (JsonNode row : answer.path("rows")) {
            csv.printRecord(line(answer, row, ++number, pairs));
        }
        csv.flush();
    }

    private static List<Object> line(JsonNode answer, JsonNode row, int number, List<Map<String, JsonNode>> pairs) {
        List<Object> line = new ArrayList<>();
        line.add(plain(string(answer, "body")));
        line.add(number);
        line.add(plain(string(row, "number")));
        line.add(plain(joined(row.path("section"), " / ")));
        line.add(plain(string(row, "text")));
        answer.path("years").forEach(year -> {
            line.add(string(row.path("status"), year.asString()));
            line.add(string(row.path("due"), year.asString()));
            line.add(string(row.path("change"), year.asString()));
        });
        line.add(string(row, "unchangedSince"));
        line.add(row.path("droppedUndone").asBoolean());
        line.add(string(row, "droppedAs"));
        for (Map<String, JsonNode> pair : pairs) {
            JsonNode item = itemOf(row, pair);
            line.add(string(item, "fate"));
            line.add(string(item, "due"));
            line.add(string(item.path("link"), "score"));
            line.add(plain(numbers(item.path("reported"))));
            line.add(plain(string(item, "explanation")));
        }
        return line;
    }

    private static Map<String, JsonNode> byMeasure(JsonNode delivery) {
        Map<String, JsonNode> items = new HashMap<>();
        for (JsonNode item : delivery.path("items")) {
            item.path("planned").forEach(measure -> items.put(string(measure, "id"), item));
            item.path("reported").forEach(measure -> items.put(string(measure, "id"), item));
        }
        return items;
    }

    private static JsonNode itemOf(JsonNode row, Map<String, JsonNode> items) {
        for (JsonNode cell : row.path("cells")) {
            for (JsonNode measure : cell.path("measures")) {
                JsonNode item = items.get(string(measure, "id"));
                if (item != null) {
                    return item;
                }
            }
        }
        return row.path("none");
    }

    /** A line per item: what was planned, what was reported, how they hang together. */
    void pair(JsonNode answer) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(
                "plan",
                "report",
                "fate",
                "explanation",
                "due",
                "status",
                "kind",
                "score",
                "decision",
                "moved",
                "reasons",
                "plannedId",
                "plannedNumber",
                "plannedSection",
                "plannedText",
                "plannedDeadline",
                "plannedResponsible",
                "reportedId",
                "reportedNumber",
                "reportedSection",
                "reportedText",
                "reportedDeadline",
                "reportedResult",
                "deadlineChange",
                "deadlineDays",
                "figures");
        for (JsonNode delivery : answer.path("planAgainstReport")) {
            for (JsonNode item : delivery.path("items")) {
                csv.printRecord(item(delivery, item));
            }
        }
        csv.flush();
    }

    private static List<Object> item(JsonNode delivery, JsonNode item) {
        JsonNode link = item.path("link");
        List<Object> line = new ArrayList<>();
        line.add(plain(file(delivery, "plan")));
        line.add(plain(file(delivery, "report")));
        List.of("fate", "explanation", "due", "status").forEach(field -> line.add(plain(string(item, field))));
        List.of("kind", "score", "decision", "moved").forEach(field -> line.add(string(link, field)));
        line.add(plain(reasons(link)));
        side(line, item.path("planned"), List.of("deadline", "responsible"));
        side(line, item.path("reported"), List.of("deadline", "result"));
        line.add(string(item.path("deadline").path(0), "change"));
        line.add(string(item.path("deadline").path(0), "days"));
        List<String> figures = new ArrayList<>();
        item.path("figures")
                .forEach(pair -> figures.add(
                        string(pair, "unit") + ": " + string(pair, "planned") + " / " + string(pair, "reported")));
        line.add(plain(String.join("; ", figures)));
        return line;
    }

    private static void side(List<Object> line, JsonNode measures, List<String> more) {
        List<String> fields = new ArrayList<>(List.of("id", "number"));
        fields.forEach(field -> line.add(plain(each(measures, field))));
        List<String> sections = new ArrayList<>();
        measures.forEach(measure -> sections.add(joined(measure.path("section"), " / ")));
        line.add(plain(String.join("\n", sections)));
        line.add(plain(each(measures, "text")));
        more.forEach(field -> line.add(plain(each(measures, field))));
    }

    private static String each(JsonNode measures, String field) {
        List<String> values = new ArrayList<>();
        measures.forEach(measure -> values.add(string(measure, field)));
        return String.join("\n", values);
    }

    private static String reasons(JsonNode link) {
        List<String> reasons = new ArrayList<>();
        link.path("reasons").forEach(reason -> {
            String words = joined(reason.path("words"), ", ");
            reasons.add(string(reason, "feature") + " " + string(reason, "effect")
                    + (words.isEmpty() ? "" : " (" + words + ")"));
        });
        return String.join("; ", reasons);
    }

    void bodies(JsonNode answer) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord("year", "theme", "body", "promised", "done", "judged", "leftOut", "onTime", "timeJudged");
        for (JsonNode theme : answer.path("themes")) {
            for (var cell : theme.path("bodies").properties()) {
                JsonNode execution = cell.getValue().path("delivered").path("execution");
                JsonNode onTime = cell.getValue().path("delivered").path("onTime");
                csv.printRecord(
                        string(answer, "year"),
                        string(theme, "theme"),
                        plain(cell.getKey()),
                        string(cell.getValue(), "promised"),
                        string(execution, "numerator"),
                        string(execution, "denominator"),
                        string(execution, "leftOut"),
                        string(onTime, "numerator"),
                        string(onTime, "denominator"));
            }
        }
        csv.flush();
    }

    private static String file(JsonNode delivery, String which) {
        return string(delivery.path(which), "file");
    }

    private static String numbers(JsonNode measures) {
        List<String> numbers = new ArrayList<>();
        measures.forEach(measure -> numbers.add(string(measure, "number")));
        return String.join(", ", numbers);
    }

    private static String joined(JsonNode list, String between) {
        List<String> all = new ArrayList<>();
        list.forEach(each -> all.add(each.asString()));
        return String.join(between, all);
    }

    /** Spreadsheets take a cell that begins like a formula for one. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** A field's value as text, empty where it is missing or null. */
    private static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
