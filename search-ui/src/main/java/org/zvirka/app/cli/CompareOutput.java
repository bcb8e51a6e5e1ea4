package org.zvirka.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Comparisons, as the API answers them, for the eye, for programs and for spreadsheets. */
final class CompareOutput {

    private static final int TEXT = 64;
    private static final int CELL = 16;
    private static final int BODY = 24;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Format {
        TABLE,
        JSON,
        CSV
    }

    private final PrintWriter out;
    private final Format format;

    CompareOutput(PrintWriter out, Format format) {
        this.out = out;
        this.format = format;
    }

    void years(JsonNode answer) throws IOException {
        switch (format) {
            case JSON -> json(answer);
            case CSV -> yearsCsv(answer);
            case TABLE -> {
                out.println(string(answer, "body"));
                answer.path("documents")
                        .forEach(document -> out.println(document(document) + ", "
                                + document.path("measures").asInt() + " measures"));
                yearsTable(answer);
                answer.path("planAgainstReport").forEach(delivery -> delivery(answer, delivery));
            }
        }
        out.flush();
    }

    void bodies(JsonNode answer) throws IOException {
        switch (format) {
            case JSON -> json(answer);
            case CSV -> bodiesCsv(answer);
            case TABLE -> bodiesTable(answer);
        }
        out.flush();
    }

    private void json(JsonNode answer) {
        out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    }

    private static String document(JsonNode document) {
        return string(document, "kind") + " " + document.path("yearFrom").asInt() + "-"
                + document.path("yearTo").asInt() + "  " + string(document, "file");
    }

    private void yearsTable(JsonNode answer) {
        StringBuilder head = new StringBuilder(pad("", TEXT));
        answer.path("years").forEach(year -> head.append("  ").append(pad(year.asString(), CELL)));
        out.println();
        out.println(head.toString().stripTrailing());
        for (JsonNode row : answer.path("rows")) {
            StringBuilder line = new StringBuilder(pad(named(row), TEXT));
            answer.path("years").forEach(year -> line.append("  ").append(pad(cell(row, year.asString()), CELL)));
            if (!row.path("unchangedSince").isNull()) {
                line.append("  unchanged since ")
                        .append(row.path("unchangedSince").asInt());
            }
            if (row.path("droppedUndone").asBoolean()) {
                line.append("  dropped after not being done");
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static String cell(JsonNode row, String year) {
        String status = string(row.path("status"), year);
        return status.isEmpty() ? "" : mark(string(row.path("change"), year)) + " " + status;
    }

    private static String mark(String change) {
        return switch (change) {
            case "FIRST" -> "+";
            case "SAME" -> "=";
            case "REWORDED" -> "~";
            case "SPLIT" -> ">";
            case "MERGED" -> "<";
            default -> " ";
        };
    }

    private void delivery(JsonNode answer, JsonNode delivery) {
        JsonNode counts = delivery.path("counts");
        out.println();
        out.println(
                file(answer, string(delivery, "plan")) + " against " + file(answer, string(delivery, "report")) + ": "
                        + counts.path("REPORTED").asLong() + " planned measures reported, "
                        + counts.path("NOT_REPORTED").asLong() + " not reported, "
                        + counts.path("NOT_DUE").asLong() + " not due, "
                        + counts.path("NOT_PLANNED").asLong() + " reported ones not planned");
        out.println("Done: " + words(delivery.path("planned").path("execution")));
        for (JsonNode item : delivery.path("items")) {
            if (string(item, "fate").equals("NOT_REPORTED")) {
                out.println("  not reported  " + named(item.path("planned").path(0)));
            } else if (string(item, "fate").equals("NOT_PLANNED")) {
                out.println("  not planned   " + named(item.path("reported").path(0)));
            }
        }
        if (!delivery.path("proposals").isEmpty()) {
            out.println("Possible links that a person should decide: "
                    + delivery.path("proposals").size());
        }
    }

    private static String file(JsonNode answer, String id) {
        for (JsonNode document : answer.path("documents")) {
            if (string(document, "id").equals(id)) {
                return string(document, "file");
            }
        }
        return id;
    }

    private void bodiesTable(JsonNode answer) {
        StringBuilder head = new StringBuilder(pad(answer.path("year").asString(), BODY));
        answer.path("bodies").forEach(body -> head.append("  ").append(pad(body.asString(), BODY)));
        out.println(head.toString().stripTrailing());
        for (JsonNode theme : answer.path("themes")) {
            String name = string(theme, "theme");
            StringBuilder line = new StringBuilder(pad(name.isEmpty() ? "(no theme)" : name, BODY));
            theme.path("bodies").forEach(cell -> line.append("  ").append(pad(cell(cell), BODY)));
            out.println(line.toString().stripTrailing());
        }
        out.println("Cells: measures promised; done of those reported on. \"no data\": no document of that year.");
        answer.path("lacks").properties().forEach(lacks -> {
            if (!lacks.getValue().isEmpty()) {
                List<String> themes = new ArrayList<>();
                lacks.getValue().forEach(theme -> themes.add(theme.asString()));
                out.println(lacks.getKey() + " has nothing on: " + String.join(", ", themes));
            }
        });
        answer.path("templates")
                .forEach(template -> out.println("Same words in "
                        + template.path("bodies").size() + " bodies: "
                        + pad(string(template, "text"), TEXT).strip()));
    }

    private static String cell(JsonNode cell) {
        if (cell.path("promised").isNull()) {
            return "no data";
        }
        JsonNode rate = cell.path("delivered").path("execution");
        String done = rate.path("denominator").asLong(0) > 0
                ? "; " + rate.path("numerator").asLong() + " of "
                        + rate.path("denominator").asLong()
                : "";
        return cell.path("promised").asLong() + done;
    }

    private void yearsCsv(JsonNode answer) throws IOException {
        List<Object> head = new ArrayList<>(List.of("body", "row", "number", "section", "text"));
        answer.path("years").forEach(year -> {
            head.add("status " + year.asString());
            head.add("change " + year.asString());
        });
        head.addAll(List.of("unchangedSince", "droppedUndone"));
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(head);
        int number = 0;
        for (JsonNode row : answer.path("rows")) {
            List<String> section = new ArrayList<>();
            row.path("section").forEach(heading -> section.add(heading.asString()));
            List<Object> line = new ArrayList<>();
            line.add(plain(string(answer, "body")));
            line.add(++number);
            line.add(plain(string(row, "number")));
            line.add(plain(String.join(" / ", section)));
            line.add(plain(string(row, "text")));
            answer.path("years").forEach(year -> {
                line.add(string(row.path("status"), year.asString()));
                line.add(string(row.path("change"), year.asString()));
            });
            line.add(string(row, "unchangedSince"));
            line.add(row.path("droppedUndone").asBoolean());
            csv.printRecord(line);
        }
        csv.flush();
    }

    private void bodiesCsv(JsonNode answer) throws IOException {
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

    /** Spreadsheets take a cell that begins like a formula for one. */
    private static String plain(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String words(JsonNode rate) {
        boolean told = !rate.path("value").isNull() && !rate.path("small").asBoolean();
        String share = told
                ? String.format(Locale.ROOT, " (%.0f %%)", rate.path("value").asDouble() * 100)
                : "";
        return rate.path("numerator").asLong() + " of "
                + rate.path("denominator").asLong() + " judged" + share + ", "
                + rate.path("leftOut").asLong() + " left out";
    }

    private static String named(JsonNode measure) {
        String number = string(measure, "number");
        return (number.isEmpty() ? "" : number + " ") + string(measure, "text");
    }

    /** A field's value as text, empty where it is missing or null. */
    private static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String pad(String text, int width) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > width ? line.substring(0, width - 1) + "…" : line + " ".repeat(width - line.length());
    }
}
