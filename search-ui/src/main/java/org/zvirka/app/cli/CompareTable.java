package org.zvirka.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Comparisons for the eye. */
final class CompareTable {

    private static final int TEXT = 64;
    private static final int CELL = 16;
    private static final int BODY = 24;
    private static final int FATE = 13;

    private final PrintWriter out;

    CompareTable(PrintWriter out) {
        this.out = out;
    }

    /** Any comparison, as the API answers it. */
    void write(JsonNode answer) {
        if (answer.has("by")) {
            matrix(answer);
        } else if (answer.has("rows")) {
            years(answer);
        } else if (answer.has("themes")) {
            bodies(answer);
        } else {
            pair(answer);
        }
    }

    /** A line per body and column: measures of plans, of reports, done of those judged. */
    private void matrix(JsonNode answer) {
        for (JsonNode total : answer.path("totals")) {
            out.println(string(total, "body"));
            answer.path("cells")
                    .valueStream()
                    .filter(cell -> string(cell, "body").equals(string(total, "body")))
                    .forEach(cell -> counted(string(cell, "column").isEmpty() ? "-" : string(cell, "column"), cell));
            counted("all", total);
        }
        out.println("promised; done of judged (left out)");
    }

    private void counted(String name, JsonNode cell) {
        JsonNode execution = cell.path("delivered").path("execution");
        out.println("  " + pad(name, BODY) + "  "
                + (cell.path("promised").isNumber() ? string(cell, "promised") : "no plan") + "; "
                + (execution.isObject()
                        ? string(execution, "numerator") + " of " + string(execution, "denominator") + " ("
                                + string(execution, "leftOut") + ")"
                        : "no report"));
    }

    private void years(JsonNode answer) {
        out.println(string(answer, "body"));
        answer.path("documents")
                .forEach(document -> out.println(
                        document(document) + ", " + document.path("measures").asInt() + " measures"));
        StringBuilder head = new StringBuilder(pad("", TEXT));
        answer.path("years").forEach(year -> head.append("  ").append(pad(year.asString(), CELL)));
        out.println();
        out.println(head.toString().stripTrailing());
        answer.path("rows").forEach(row -> row(answer, row));
        answer.path("planAgainstReport").forEach(this::delivery);
    }

    private void pair(JsonNode answer) {
        out.print(string(answer, "body"));
        answer.path("planAgainstReport").forEach(this::delivery);
    }

    private static String document(JsonNode document) {
        return string(document, "kind") + " " + document.path("yearFrom").asInt() + "-"
                + document.path("yearTo").asInt() + "  " + string(document, "file");
    }

    private void row(JsonNode answer, JsonNode row) {
        StringBuilder line = new StringBuilder(pad(named(row), TEXT));
        answer.path("years").forEach(year -> line.append("  ").append(pad(cell(row, year.asString()), CELL)));
        if (!row.path("unchangedSince").isNull()) {
            line.append("  unchanged since ").append(row.path("unchangedSince").asInt());
        }
        if (row.path("droppedUndone").asBoolean()) {
            line.append("  dropped after not being ")
                    .append(string(row, "droppedAs").equals("NOT_REPORTED") ? "reported" : "done");
        }
        out.println(line.toString().stripTrailing());
    }

    private static String cell(JsonNode row, String year) {
        String status = string(row.path("status"), year);
        if (status.isEmpty()) {
            return "";
        }
        String due = string(row.path("due"), year);
        boolean outside = due.equals("BEFORE") || due.equals("AFTER") || due.equals("AROUND");
        String shown = status.equals("PLANNED") && outside ? "not due" : status;
        return mark(string(row.path("change"), year)) + " " + shown;
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

    private void delivery(JsonNode delivery) {
        out.println();
        out.println(document(delivery.path("plan")) + " against " + document(delivery.path("report")) + ":");
        out.println(string(delivery, "summary") + ".");
        out.println("Done: " + words(delivery.path("planned").path("execution")));
        JsonNode deadlines = delivery.path("deadlines");
        out.println("Deadlines of what is reported: " + deadlines.path("met").asLong() + " met, "
                + deadlines.path("missed").asLong() + " missed, "
                + deadlines.path("unknown").asLong() + " unknown; "
                + deadlines.path("moved").asLong() + " moved");
        delivery.path("items").forEach(this::item);
        if (!delivery.path("proposals").isEmpty()) {
            out.println("Possible links that a person should decide (they do not count above):");
            delivery.path("proposals").forEach(link -> {
                out.println("  " + score(link) + "  " + line(link.path("before").path(0)));
                out.println("         " + line(link.path("after").path(0)));
            });
        }
    }

    private void item(JsonNode item) {
        switch (string(item, "fate")) {
            case "REPORTED" -> {
                item.path("planned").forEach(each -> out.println("  " + pad("reported", FATE) + line(each)));
                item.path("reported")
                        .forEach(each -> out.println("  " + pad("", FATE) + "-> " + line(each) + "  "
                                + string(item, "status") + ", " + score(item.path("link"))));
                item.path("figures")
                        .forEach(pair -> out.println("  " + pad("", FATE) + "   " + string(pair, "unit") + ": planned "
                                + pair.path("planned").asDouble() + ", reported "
                                + pair.path("reported").asDouble()));
            }
            case "NOT_REPORTED" ->
                item.path("planned").forEach(each -> out.println("  " + pad("not reported", FATE) + line(each)));
            case "NOT_DUE" ->
                item.path("planned")
                        .forEach(each -> out.println("  " + pad("not reported", FATE) + line(each) + "  (not due: "
                                + pad(string(each, "deadline"), TEXT).strip() + ")"));
            default -> item.path("reported").forEach(each -> out.println("  " + pad("not planned", FATE) + line(each)));
        }
    }

    private static String score(JsonNode link) {
        return String.format(Locale.ROOT, "%3.0f %%", link.path("score").asDouble() * 100);
    }

    private void bodies(JsonNode answer) {
        StringBuilder head = new StringBuilder(pad(answer.path("year").asString(), BODY));
        answer.path("bodies").forEach(body -> head.append("  ").append(pad(body.asString(), BODY)));
        out.println(head.toString().stripTrailing());
        for (JsonNode theme : answer.path("themes")) {
            String name = string(theme, "theme");
            StringBuilder line = new StringBuilder(pad(name.isEmpty() ? "(no theme)" : name, BODY));
            theme.path("bodies").forEach(cell -> line.append("  ").append(pad(bodyCell(cell), BODY)));
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
        answer.path("lacksMeasures").properties().forEach(lacks -> lacks.getValue()
                .forEach(template -> out.println(lacks.getKey() + " lacks what "
                        + template.path("bodies").size() + " others have: "
                        + pad(string(template, "text"), TEXT).strip())));
        answer.path("templates")
                .forEach(template -> out.println("Same words in "
                        + template.path("bodies").size() + " bodies: "
                        + pad(string(template, "text"), TEXT).strip()));
    }

    private static String bodyCell(JsonNode cell) {
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

    private static String words(JsonNode rate) {
        boolean told = !rate.path("value").isNull() && !rate.path("small").asBoolean();
        String share = told
                ? String.format(Locale.ROOT, " (%.0f %%)", rate.path("value").asDouble() * 100)
                : "";
        return rate.path("numerator").asLong() + " of "
                + rate.path("denominator").asLong() + " judged" + share + ", "
                + rate.path("leftOut").asLong() + " left out";
    }

    private static String line(JsonNode measure) {
        return pad(named(measure), TEXT).strip();
    }

    private static String named(JsonNode measure) {
        String number = string(measure, "number");
        return (number.isEmpty() ? "" : number + " ") + string(measure, "text");
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String pad(String text, int width) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > width ? line.substring(0, width - 1) + "…" : line + " ".repeat(width - line.length());
    }
}
