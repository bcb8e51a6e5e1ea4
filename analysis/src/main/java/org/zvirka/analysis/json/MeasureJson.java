package org.zvirka.analysis.json;

import java.util.List;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Evidence;
import org.zvirka.analysis.plan.Figure;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.analysis.plan.Party;
import org.zvirka.analysis.plan.Reference;
import org.zvirka.analysis.plan.Timeliness;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One measure as a flat object. */
final class MeasureJson {

    private MeasureJson() {}

    static ObjectNode write(Measure measure) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", measure.id().value())
                .put("ordinal", measure.ordinal())
                .put("number", measure.number());
        PlanJson.strings(node.putArray("section"), measure.section());
        PrintedJson.write(node, measure.printed());
        node.put("status", measure.status().name())
                .put("timeliness", measure.timeliness().name())
                .set("schedule", ScheduleJson.write(measure.schedule()));
        PlanJson.strings(node.putArray("themes"), measure.themes());
        derived(node, measure);
        node.set("origin", OriginJson.write(measure.origin()));
        return node;
    }

    private static void derived(ObjectNode node, Measure measure) {
        ArrayNode parties = node.putArray("parties");
        measure.parties()
                .forEach(party -> parties.addObject().put("name", party.name()).put("printed", party.printed()));
        ArrayNode references = node.putArray("references");
        measure.references().forEach(reference -> references
                .addObject()
                .put("type", reference.type())
                .put("title", reference.title())
                .put("date", reference.date())
                .put("number", reference.number())
                .put("printed", reference.printed()));
        ArrayNode figures = node.putArray("figures");
        measure.figures().forEach(figure -> figures.addObject()
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("printed", figure.printed()));
        ArrayNode evidence = node.putArray("evidence");
        measure.evidence().forEach(words -> evidence.addObject()
                .put("value", words.value())
                .put("field", words.field())
                .put("start", words.start())
                .put("end", words.end())
                .put("quote", words.quote())
                .put("rule", words.rule())
                .put("confidence", words.confidence()));
    }

    static Measure read(JsonNode node) {
        return new Measure(
                new MeasureId(node.path("id").asString()),
                node.path("ordinal").asInt(),
                node.path("number").asString(""),
                PlanJson.strings(node.path("section")),
                PrintedJson.read(node),
                Completion.valueOf(node.path("status").asString()),
                Timeliness.valueOf(node.path("timeliness").asString("UNKNOWN")),
                ScheduleJson.read(node.path("schedule")),
                PlanJson.strings(node.path("themes")),
                PlanJson.list(node.path("parties"), party -> new Party(text(party, "name"), text(party, "printed"))),
                PlanJson.list(
                        node.path("references"),
                        reference -> new Reference(
                                text(reference, "type"),
                                text(reference, "title"),
                                text(reference, "date"),
                                text(reference, "number"),
                                text(reference, "printed"))),
                PlanJson.list(
                        node.path("figures"),
                        figure -> new Figure(
                                figure.path("value").asDouble(), text(figure, "unit"), text(figure, "printed"))),
                evidence(node.path("evidence")),
                OriginJson.read(node.path("origin")));
    }

    private static List<Evidence> evidence(JsonNode array) {
        return PlanJson.list(
                array,
                words -> new Evidence(
                        text(words, "value"),
                        text(words, "field"),
                        words.path("start").asInt(),
                        words.path("end").asInt(),
                        text(words, "quote"),
                        text(words, "rule"),
                        words.path("confidence").asDouble()));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
