package org.zvirka.app.cli;

import java.util.List;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.SourceDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The raw tables of a document as JSON, per page, before any joining. */
final class GridsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private GridsJson() {}

    static JsonNode of(SourceDocument document) {
        ObjectNode root = NODES.objectNode().put("file", document.file());
        ArrayNode tables = root.putArray("tables");
        document.tables().forEach(table -> {
            ObjectNode node = tables.addObject()
                    .put("page", table.origin().page())
                    .put("method", table.method().name())
                    .put("confidence", table.confidence());
            ArrayNode rows = node.putArray("rows");
            table.rows().forEach(row -> rows.add(cells(row.cells())));
        });
        return root;
    }

    private static ArrayNode cells(List<Cell> cells) {
        ArrayNode row = NODES.arrayNode();
        for (Cell cell : cells) {
            ObjectNode node = row.addObject()
                    .put("text", cell.text())
                    .put("rowSpan", cell.rowSpan())
                    .put("colSpan", cell.colSpan());
            if (!cell.box().isNone()) {
                node.set("box", box(cell.box()));
            }
        }
        return row;
    }

    private static ArrayNode box(Box box) {
        return NODES.arrayNode().add(box.x()).add(box.y()).add(box.width()).add(box.height());
    }
}
