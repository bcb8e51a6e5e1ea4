package org.zvirka.analysis.json;

import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Places and what was found at them; a box is [x, y, width, height] in points, absent where there is none. */
final class OriginJson {

    private OriginJson() {}

    static ObjectNode write(Origin origin) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("page", origin.page())
                .put("sheet", origin.sheet())
                .put("table", origin.table())
                .put("row", origin.row());
        if (!origin.box().isNone()) {
            ArrayNode box = node.putArray("box");
            box.add(origin.box().x())
                    .add(origin.box().y())
                    .add(origin.box().width())
                    .add(origin.box().height());
        }
        return node;
    }

    static Origin read(JsonNode node) {
        JsonNode box = node.path("box");
        return new Origin(
                node.path("page").asInt(0),
                node.path("sheet").asString(""),
                node.path("table").asInt(0),
                node.path("row").asInt(0),
                box.size() == 4
                        ? new Box(
                                box.get(0).asDouble(),
                                box.get(1).asDouble(),
                                box.get(2).asDouble(),
                                box.get(3).asDouble())
                        : Box.NONE);
    }

    static ObjectNode write(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", finding.kind().name())
                .put("severity", finding.kind().severity().name());
        PlanJson.strings(node.putArray("details"), finding.details());
        node.set("origin", write(finding.origin()));
        return node;
    }

    static Finding finding(JsonNode node) {
        return new Finding(
                Finding.Kind.valueOf(node.path("kind").asString()),
                read(node.path("origin")),
                PlanJson.strings(node.path("details")));
    }
}
