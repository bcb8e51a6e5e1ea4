package org.zvirka.analysis.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zvirka.analysis.plan.Printed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The printed cells of a measure as fields of its object, under the names every answer and file uses. */
public final class PrintedJson {

    private PrintedJson() {}

    /** All cells; those without a known column under {@code other}, where there are any. */
    public static void write(ObjectNode node, Printed printed) {
        writeKnown(node, printed);
        if (!printed.other().isEmpty()) {
            ObjectNode other = node.putObject("other");
            printed.other().forEach(other::put);
        }
    }

    /** The cells whose columns have a role. */
    public static void writeKnown(ObjectNode node, Printed printed) {
        node.put("text", printed.text())
                .put("deadline", printed.deadline())
                .put("responsible", printed.responsible())
                .put("indicator", printed.indicator())
                .put("expected", printed.expected())
                .put("funding", printed.funding())
                .put("statusMark", printed.statusMark())
                .put("justification", printed.justification())
                .put("result", printed.result());
    }

    /** What is absent is empty. */
    public static Printed read(JsonNode node) {
        Map<String, String> other = new LinkedHashMap<>();
        node.path("other")
                .properties()
                .forEach(cell -> other.put(cell.getKey(), cell.getValue().asString("")));
        return new Printed(
                text(node, "text"),
                text(node, "deadline"),
                text(node, "responsible"),
                text(node, "indicator"),
                text(node, "expected"),
                text(node, "funding"),
                text(node, "statusMark"),
                text(node, "justification"),
                text(node, "result"),
                other);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
