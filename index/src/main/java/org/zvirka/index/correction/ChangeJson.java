package org.zvirka.index.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zvirka.analysis.json.PrintedJson;
import org.zvirka.analysis.plan.ColumnChoice;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads events as JSON. */
public final class ChangeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChangeJson() {}

    public static ObjectNode write(Event event) {
        ObjectNode node = JSON.createObjectNode()
                .put("document", event.document().map(DocumentId::value).orElse(""));
        change(node, event.change());
        return node.put("author", event.author()).put("at", event.at().toString());
    }

    /** @throws IllegalArgumentException for what is no event */
    public static Event read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            String document = node.path("document").asString("");
            return new Event(
                    document.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(document)),
                    change(node),
                    node.path("author").asString(""),
                    Instant.parse(node.path("at").asString()));
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not an event: " + line, e);
        }
    }

    private static void change(ObjectNode node, Change change) {
        switch (change) {
            case Change.MeasureField field -> {
                node.put("change", "field").set("measure", ref(field.measure()));
                values(node, field.field(), field.before(), field.after());
            }
            case Change.DocumentField field -> {
                node.put("change", "fact");
                values(node, field.field(), field.before(), field.after());
            }
            case Change.Split split -> {
                node.put("change", "split").set("measure", ref(split.measure()));
                ArrayNode parts = node.putArray("parts");
                split.parts().forEach(part -> parts.add(row(part)));
            }
            case Change.Merge merge -> {
                node.put("change", "merge").set("measure", ref(merge.into()));
                ArrayNode others = node.putArray("others");
                merge.others().forEach(other -> others.add(ref(other)));
            }
            case Change.Drop drop -> node.put("change", "drop").set("measure", ref(drop.measure()));
            case Change.Add add -> {
                node.put("change", "add");
                add.after().ifPresent(after -> node.set("behind", ref(after)));
                node.set("row", row(add.row()));
            }
            case Change.Role role -> role(node, role);
            case Change.Names names -> {
                node.put("change", "names").put("kind", names.kind().name()).put("name", names.name());
                ArrayNode as = node.putArray("as");
                names.as().forEach(as::add);
            }
            case Change.Undo undo -> node.put("change", "undo").put("event", undo.event());
        }
    }

    private static Change change(JsonNode node) {
        return switch (node.path("change").asString("")) {
            case "field" ->
                new Change.MeasureField(
                        ref(node.path("measure")), text(node, "field"), text(node, "before"), text(node, "after"));
            case "fact" -> new Change.DocumentField(text(node, "field"), text(node, "before"), text(node, "after"));
            case "split" -> new Change.Split(ref(node.path("measure")), rows(node.path("parts")));
            case "merge" ->
                new Change.Merge(
                        ref(node.path("measure")),
                        node.path("others").valueStream().map(ChangeJson::ref).toList());
            case "drop" -> new Change.Drop(ref(node.path("measure")));
            case "add" ->
                new Change.Add(
                        Optional.of(node.path("behind"))
                                .filter(JsonNode::isObject)
                                .map(ChangeJson::ref),
                        row(node.path("row")));
            case "role" -> role(node);
            case "names" ->
                new Change.Names(
                        Change.Names.Kind.valueOf(text(node, "kind")), text(node, "name"), strings(node.path("as")));
            case "undo" -> new Change.Undo(text(node, "event"));
            case "" -> former(node);
            default -> throw new IllegalArgumentException("an unknown change: " + text(node, "change"));
        };
    }

    /** Events were once fields of a measure or, without a target, of the document. */
    private static Change former(JsonNode node) {
        String target = text(node, "target");
        return target.isEmpty()
                ? new Change.DocumentField(text(node, "field"), text(node, "before"), text(node, "after"))
                : new Change.MeasureField(
                        new MeasureRef(new MeasureId(target), "", ""),
                        text(node, "field"),
                        text(node, "before"),
                        text(node, "after"));
    }

    private static void values(ObjectNode node, String field, String before, String after) {
        node.put("field", field).put("before", before).put("after", after);
    }

    private static void role(ObjectNode node, Change.Role role) {
        ColumnChoice choice = role.choice();
        node.put("change", "role")
                .put("table", choice.table())
                .put("column", choice.column())
                .put("header", choice.header())
                .put("before", name(role.before()))
                .put("after", name(choice.role()));
    }

    private static Change.Role role(JsonNode node) {
        return new Change.Role(
                new ColumnChoice(
                        node.path("table").asInt(0),
                        node.path("column").asInt(0),
                        text(node, "header"),
                        role(text(node, "after"))),
                role(text(node, "before")));
    }

    private static String name(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static ColumnRole role(String name) {
        return ColumnRole.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static ObjectNode ref(MeasureRef measure) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", measure.id().value())
                .put("number", measure.number())
                .put("text", measure.text());
    }

    private static MeasureRef ref(JsonNode node) {
        return new MeasureRef(new MeasureId(text(node, "id")), text(node, "number"), text(node, "text"));
    }

    private static ObjectNode row(Change.Row row) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("number", row.number());
        ArrayNode section = node.putArray("section");
        row.section().forEach(section::add);
        PrintedJson.write(node, row.printed());
        return node;
    }

    private static Change.Row row(JsonNode node) {
        return new Change.Row(text(node, "number"), strings(node.path("section")), PrintedJson.read(node));
    }

    private static List<Change.Row> rows(JsonNode array) {
        List<Change.Row> rows = new ArrayList<>();
        array.forEach(row -> rows.add(row(row)));
        return rows;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(each -> each.asString("")).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
