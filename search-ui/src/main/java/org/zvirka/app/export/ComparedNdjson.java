package org.zvirka.app.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison, one object a line, told apart by {@code type}: {@code export} first, then the parts of the API's answer
 * (every element of a list a line of its own, {@code part} naming the list), every {@code measure} that stands in it with
 * all its fields, at last {@code end} with the counts. Without {@code end} the file is not complete.
 */
final class ComparedNdjson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OutputStream out;

    ComparedNdjson(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    void write(ComparedOrigin origin, long rows) throws IOException {
        line(node("export").setAll(origin.toTree(rows)));
        for (Map.Entry<String, JsonNode> part : origin.compared().answer().properties()) {
            if (part.getKey().equals("planAgainstReport")) {
                for (JsonNode delivery : part.getValue()) {
                    delivery(delivery);
                }
            } else if (part.getValue().isArray() && part.getValue().path(0).isObject()) {
                for (JsonNode each : part.getValue()) {
                    line(node("row").put("part", part.getKey()).setAll((ObjectNode) each));
                }
            } else {
                line(node("fact").put("part", part.getKey()).set("value", part.getValue()));
            }
        }
        long measures = 0;
        for (ExportedMeasure measure : origin.measures()) {
            line(NdjsonWriter.measureLine(measure));
            measures++;
        }
        line(node("end").put("rows", rows).put("measures", measures));
        out.flush();
    }

    /** What is told of the two documents, then every item with the ids of both. */
    private void delivery(JsonNode delivery) throws IOException {
        ObjectNode head = node("row").put("part", "planAgainstReport");
        delivery.properties().forEach(field -> {
            if (!field.getKey().equals("items")) {
                head.set(field.getKey(), field.getValue());
            }
        });
        line(head);
        for (JsonNode item : delivery.path("items")) {
            line(node("row")
                    .put("part", "items")
                    .put("plan", Fields.string(delivery.path("plan"), "id"))
                    .put("report", Fields.string(delivery.path("report"), "id"))
                    .setAll((ObjectNode) item));
        }
    }

    private static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    private void line(JsonNode node) throws IOException {
        out.write(JSON.writeValueAsBytes(node));
        out.write('\n');
    }
}
