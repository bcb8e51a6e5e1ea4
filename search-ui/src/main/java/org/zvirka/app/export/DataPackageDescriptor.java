package org.zvirka.app.export;

import java.util.List;
import java.util.Locale;
import org.zvirka.analysis.compare.Link;
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

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Provenance provenance;
    private final ArrayNode resources = JsonNodeFactory.instance.arrayNode();

    DataPackageDescriptor(Provenance provenance) {
        this.provenance = provenance;
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
        if (name.equals("measures")) {
            measures(schema);
        } else {
            fields(schema, PackageTable.valueOf(name.toUpperCase(Locale.ROOT)));
        }
    }

    /** @param notCompared bodies whose measures were too many for links */
    byte[] json(long measures, List<String> notCompared) {
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
        ObjectNode own = provenance.toTree().put("measures", measures);
        notCompared.forEach(own.putArray("bodiesWithoutLinks")::add);
        root.set("zvirka", own);
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

    private static void fields(ObjectNode schema, PackageTable table) {
        ArrayNode array = schema.putArray("fields");
        for (PackageTable.Field field : table.fields()) {
            ObjectNode node = array.addObject()
                    .put("name", field.name())
                    .put("type", type(field.type()))
                    .put("title", field.english().title())
                    .put(
                            "description",
                            field.english().meaning() + " / "
                                    + field.ukrainian().meaning());
            if (table == PackageTable.LINKS) {
                ofLinks(field.name(), node);
            }
        }
        switch (table) {
            case DOCUMENTS -> schema.put("primaryKey", "id");
            case PLANS -> {
                schema.put("primaryKey", "document");
                belongsToDocument(schema);
            }
            case LINKS -> schema.putArray("primaryKey").add("before").add("after");
            case LEDGER, CORRECTIONS, CODEBOOK -> {}
        }
    }

    private static void ofLinks(String name, ObjectNode field) {
        switch (name) {
            case "before", "after" ->
                field.putObject("constraints").put("required", true).put("pattern", "[0-9a-f]{20}");
            case "kind" -> names(field, Link.Kind.SAME, Link.Kind.REWORDED, Link.Kind.SPLIT, Link.Kind.MERGED);
            case "decision" -> names(field, Link.Decision.values());
            case "score" -> field.putObject("constraints").put("minimum", 0).put("maximum", 1);
            default -> {}
        }
    }

    private static void belongsToDocument(ObjectNode schema) {
        ObjectNode key = schema.putArray("foreignKeys").addObject().put("fields", "document");
        key.putObject("reference").put("resource", "documents").put("fields", "id");
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
        belongsToDocument(schema);
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

    private static void names(ObjectNode field, Enum<?>... constants) {
        ArrayNode names = field.putObject("constraints").put("required", true).putArray("enum");
        for (Enum<?> each : constants) {
            names.add(each.name());
        }
    }
}
