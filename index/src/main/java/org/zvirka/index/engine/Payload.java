package org.zvirka.index.engine;

import org.zvirka.analysis.json.PlanJson;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A measure with the facts of its document as JSON, and a summary alone. */
public final class Payload {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Payload() {}

    /** What a payload holds. */
    public record Content(PlanSummary plan, Measure measure) {}

    static String write(PlanSummary plan, Measure measure) {
        ObjectNode node = JSON.createObjectNode();
        node.set("plan", tree(plan));
        node.set("measure", PlanJson.toTree(measure));
        return JSON.writeValueAsString(node);
    }

    public static Content read(String payload) {
        JsonNode node = JSON.readTree(payload);
        return new Content(summary(node.path("plan")), PlanJson.measure(node.path("measure")));
    }

    public static String write(PlanSummary plan) {
        return JSON.writeValueAsString(tree(plan));
    }

    /** @throws IllegalArgumentException when the text is no summary */
    public static PlanSummary readSummary(String json) {
        try {
            return summary(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a summary of a plan: " + e.getMessage(), e);
        }
    }

    private static ObjectNode tree(PlanSummary plan) {
        return JSON.createObjectNode()
                .put("id", plan.id().value())
                .put("file", plan.file())
                .put("mediaType", plan.mediaType())
                .put("title", plan.title())
                .put("body", plan.body())
                .put("kind", plan.kind().name())
                .put("yearFrom", plan.yearFrom())
                .put("yearTo", plan.yearTo())
                .put("measures", plan.measures())
                .put("findings", plan.findings());
    }

    private static PlanSummary summary(JsonNode node) {
        return new PlanSummary(
                new DocumentId(node.path("id").asString()),
                node.path("file").asString(),
                node.path("mediaType").asString(),
                node.path("title").asString(),
                node.path("body").asString(),
                PlanKind.valueOf(node.path("kind").asString()),
                node.path("yearFrom").asInt(),
                node.path("yearTo").asInt(),
                node.path("measures").asInt(),
                node.path("findings").asInt());
    }
}
