package org.zvirka.app.export;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a CSV file cannot say of itself, as CSV on the Web (W3C) puts it in a file beside it. */
public final class CsvMetadata {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CsvMetadata() {}

    /** The name of the file beside {@code csv}. */
    public static String nameFor(String csv) {
        return csv + "-metadata.json";
    }

    public static byte[] write(Provenance provenance, ExportFormat format, String csv) {
        List<ComparedColumn> columns = MeasureColumns.ALL.stream()
                .map(each -> new ComparedColumn(each.name(), each.type(), each.ukrainian(), each.english()))
                .toList();
        return write(columns, provenance.toTree(), provenance.at(), format, csv);
    }

    static byte[] write(
            List<ComparedColumn> described, ObjectNode origin, Instant at, ExportFormat format, String csv) {
        ObjectNode root = JsonNodeFactory.instance
                .objectNode()
                .put("@context", "http://www.w3.org/ns/csvw")
                .put("url", csv)
                .put("dc:created", at.toString());
        root.putObject("dialect").put("delimiter", format == ExportFormat.CSV_EXCEL ? ";" : ",");
        ArrayNode columns = root.putObject("tableSchema").putArray("columns");
        for (ComparedColumn column : described) {
            ObjectNode node = columns.addObject().put("name", column.name()).put("datatype", datatype(column.type()));
            node.putObject("titles")
                    .put("uk", column.ukrainian().title())
                    .put("en", column.english().title());
            node.put(
                    "dc:description",
                    column.ukrainian().meaning() + " / " + column.english().meaning());
        }
        root.set("zvirka:export", origin);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static String datatype(MeasureColumn.Type type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case DATE -> "date";
            case DATETIME -> "datetime";
            case BOOLEAN -> "boolean";
            case OBJECT -> "json";
        };
    }
}
