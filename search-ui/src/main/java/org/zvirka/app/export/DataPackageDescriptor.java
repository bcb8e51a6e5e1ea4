package org.zvirka.app.export;

import java.util.List;
import java.util.Locale;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.plan.Timeliness;
import org.zvirka.app.export.MeasureColumn.Type;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The {@code datapackage.json} of the Data Package standard, version 1 (specs.frictionlessdata.io). */
final class DataPackageDescriptor {

    /** A column of a small table. */
    record Field(String name, Type type, String description) {}

    static final List<Field> DOCUMENTS = List.of(
            new Field("id", Type.STRING, "SHA-256 of the file"),
            new Field("file", Type.STRING, "Name of the file"),
            new Field("media_type", Type.STRING, "What the bytes are"),
            new Field("title", Type.STRING, "The document's own title"),
            new Field("body", Type.STRING, "Whose document it is"),
            new Field("kind", Type.STRING, "PLAN or REPORT"),
            new Field("year_from", Type.INTEGER, "First year of the period, empty where unknown"),
            new Field("year_to", Type.INTEGER, "Last year of the period, empty where unknown"),
            new Field("measures", Type.INTEGER, "How many measures it has, in or out of this selection"),
            new Field("findings", Type.INTEGER, "How many remarks there are on how it was read"));

    static final List<Field> LEDGER = List.of(
            new Field("file", Type.STRING, "Name of the file"),
            new Field("document", Type.STRING, "SHA-256 of the file, empty where it could not be read"),
            new Field("state", Type.STRING, "What became of it"),
            new Field("reason", Type.STRING, "Why, where it could not be taken in"),
            new Field("attempts", Type.INTEGER, "How often it was tried"),
            new Field("at", Type.STRING, "When, in UTC"));

    static final List<Field> CODEBOOK = List.of(
            new Field("table", Type.STRING, "Name of the table"),
            new Field("column", Type.STRING, "Name of the column"),
            new Field("type", Type.STRING, "Its type"),
            new Field("title_uk", Type.STRING, "Its title in Ukrainian"),
            new Field("meaning_uk", Type.STRING, "Its meaning in Ukrainian"),
            new Field("title_en", Type.STRING, "Its title in English"),
            new Field("meaning_en", Type.STRING, "Its meaning in English"));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Provenance provenance;
    private final ArrayNode resources = JsonNodeFactory.instance.arrayNode();

    DataPackageDescriptor(Provenance provenance) {
        this.provenance = provenance;
    }

    static Object[] names(List<Field> fields) {
        return fields.stream().map(Field::name).toArray();
    }

    static String type(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    void resource(String name, long rows, long bytes, String sha256) {
        ObjectNode resource = resources
                .addObject()
                .put("name", name)
                .put("path", "data/" + name + ".csv")
                .put("profile", "tabular-data-resource")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("bytes", bytes)
                .put("hash", "sha256:" + sha256)
                .put("rows", rows);
        resource.putObject("dialect")
                .put("delimiter", ",")
                .put("doubleQuote", true)
                .put("lineTerminator", "\r\n");
        ObjectNode schema = resource.putObject("schema");
        schema.putArray("missingValues").add("");
        switch (name) {
            case "measures" -> measures(schema);
            case "documents" -> fields(schema, DOCUMENTS).put("primaryKey", "id");
            case "ledger" -> fields(schema, LEDGER);
            case "codebook" -> fields(schema, CODEBOOK);
            default -> throw new IllegalArgumentException("no table is called " + name);
        }
    }

    byte[] json(long measures) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("profile", "tabular-data-package")
                .put("name", "zvirka-" + provenance.fingerprint().substring(0, 12))
                .put("id", provenance.fingerprint())
                .put("title", "Measures of anti-corruption plans and reports")
                .put("description", description(measures))
                .put("version", provenance.version())
                .put("created", provenance.at().toString())
                .put("homepage", homepage());
        root.putArray("licenses")
                .addObject()
                .put("name", "notspecified")
                .put("title", "Not specified; the documents are those of the public bodies named in documents.csv");
        ArrayNode sources = root.putArray("sources");
        provenance.documents().stream().map(DataPackageDescriptor::source).forEach(title -> sources.addObject()
                .put("title", title));
        root.set("resources", resources);
        root.set("zvirka", provenance.toTree().put("measures", measures));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private String description(long measures) {
        return measures + " measures of " + provenance.documents().size()
                + " documents, read by Zvirka; what each column means stands in data/codebook.csv.";
    }

    /** The standard wants an address with a host. */
    private String homepage() {
        return provenance.server().isEmpty() ? "http://localhost:8080" + provenance.address() : provenance.address();
    }

    private static String source(PlanSummary plan) {
        return (plan.title().isEmpty() ? plan.file() : plan.title()) + " (" + plan.file() + ", SHA-256 " + plan.id()
                + ")";
    }

    private static ObjectNode fields(ObjectNode schema, List<Field> fields) {
        ArrayNode array = schema.putArray("fields");
        fields.forEach(field -> array.addObject()
                .put("name", field.name())
                .put("type", type(field.type()))
                .put("description", field.description()));
        return schema;
    }

    private static void measures(ObjectNode schema) {
        ArrayNode array = schema.putArray("fields");
        for (MeasureColumn column : MeasureColumns.ALL) {
            ObjectNode field = array.addObject()
                    .put("name", column.name())
                    .put("type", type(column.type()))
                    .put("title", column.english().title())
                    .put(
                            "description",
                            column.english().meaning() + " / "
                                    + column.ukrainian().meaning());
            constraints(column.name(), field);
        }
        schema.put("primaryKey", "id");
        ObjectNode key = schema.putArray("foreignKeys").addObject().put("fields", "document");
        key.putObject("reference").put("resource", "documents").put("fields", "id");
    }

    private static void constraints(String name, ObjectNode field) {
        switch (name) {
            case "id" ->
                field.putObject("constraints")
                        .put("required", true)
                        .put("unique", true)
                        .put("pattern", "[0-9a-f]{20}");
            case "document" ->
                field.putObject("constraints").put("required", true).put("pattern", "[0-9a-f]{64}");
            case "ordinal" ->
                field.putObject("constraints").put("required", true).put("minimum", 1);
            case "status" -> names(field, Completion.values());
            case "timeliness" -> names(field, Timeliness.values());
            case "kind" -> names(field, PlanKind.values());
            case "status_confidence" ->
                field.putObject("constraints").put("minimum", 0).put("maximum", 1);
            default -> {}
        }
    }

    private static void names(ObjectNode field, Enum<?>[] constants) {
        ArrayNode names = field.putObject("constraints").put("required", true).putArray("enum");
        for (Enum<?> each : constants) {
            names.add(each.name());
        }
    }
}
