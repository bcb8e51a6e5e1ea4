package org.zvirka.analysis.json;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zvirka.analysis.plan.Approval;
import org.zvirka.analysis.plan.Column;
import org.zvirka.analysis.plan.ColumnRole;
import org.zvirka.analysis.plan.Measure;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.analysis.plan.PlanKind;
import org.zvirka.analysis.schedule.Schedule;
import org.zvirka.ingest.document.DocumentId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads a {@link Plan} as JSON. Safe for use by several threads. */
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Reads a value with others behind it. */
    private static final ObjectReader PARTS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private PlanJson() {}

    public static byte[] write(Plan plan) {
        return MAPPER.writeValueAsBytes(toTree(plan));
    }

    /** Writes measure by measure, without a tree of all of them and without closing the stream. */
    public static void write(Plan plan, OutputStream out) {
        ObjectNode tree = toTree(plan, List.of());
        try (JsonGenerator json = MAPPER.writer()
                .without(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            json.writeStartObject();
            for (String name : tree.propertyNames()) {
                json.writeName(name);
                if (name.equals("measures")) {
                    json.writeStartArray();
                    plan.measures().forEach(measure -> json.writeTree(MeasureJson.write(measure)));
                    json.writeEndArray();
                } else {
                    json.writeTree(tree.get(name));
                }
            }
            json.writeEndObject();
        }
    }

    /** @throws IllegalArgumentException when the bytes are not a plan */
    public static Plan read(byte[] json) {
        return fromTree(parse(() -> MAPPER.readTree(json)));
    }

    /**
     * Reads measure by measure, without a tree of all of them.
     *
     * @throws IllegalArgumentException when the stream does not hold a plan
     */
    public static Plan read(InputStream json) {
        return parse(() -> {
            ObjectNode tree = JsonNodeFactory.instance.objectNode();
            List<Measure> measures = new ArrayList<>();
            try (JsonParser parser = MAPPER.createParser(json)) {
                expect(parser.nextToken(), JsonToken.START_OBJECT);
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (name.equals("measures")) {
                        expect(parser.currentToken(), JsonToken.START_ARRAY);
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            measures.add(MeasureJson.read(PARTS.readTree(parser)));
                        }
                    } else {
                        tree.set(name, PARTS.readTree(parser));
                    }
                }
                expect(parser.currentToken(), JsonToken.END_OBJECT);
                expect(parser.nextToken(), null);
            }
            return plan(tree, measures);
        });
    }

    private static void expect(@Nullable JsonToken token, @Nullable JsonToken expected) {
        if (token != expected) {
            throw new IllegalArgumentException("not a plan in JSON: " + token + " where " + expected + " should be");
        }
    }

    /** One measure alone, as it stands in its plan. */
    public static ObjectNode toTree(Measure measure) {
        return MeasureJson.write(measure);
    }

    public static Measure measure(JsonNode node) {
        return parse(() -> MeasureJson.read(node));
    }

    /** A schedule alone, as it stands in its measure. */
    public static ObjectNode toTree(Schedule schedule) {
        return ScheduleJson.write(schedule);
    }

    /** @throws IllegalArgumentException when the tree is not a schedule */
    public static Schedule schedule(JsonNode node) {
        return parse(() -> ScheduleJson.read(node));
    }

    public static ObjectNode toTree(Plan plan) {
        return toTree(plan, plan.measures());
    }

    private static ObjectNode toTree(Plan plan, List<Measure> written) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("id", plan.id().value())
                .put("file", plan.file())
                .put("mediaType", plan.mediaType())
                .put("language", plan.language())
                .put("title", plan.title())
                .put("body", plan.body());
        strings(node.putArray("bodyAlso"), plan.bodyAlso());
        node.put("kind", plan.kind().name()).put("yearFrom", plan.yearFrom()).put("yearTo", plan.yearTo());
        plan.approval()
                .ifPresentOrElse(
                        act -> node.putObject("approval")
                                .put("act", act.act())
                                .put("date", act.date())
                                .put("number", act.number()),
                        () -> node.putNull("approval"));
        ArrayNode columns = node.putArray("columns");
        plan.columns().forEach(column -> columns.addObject()
                .put("header", column.header())
                .put("role", column.role().name().toLowerCase(Locale.ROOT)));
        strings(node.putArray("preamble"), plan.preamble());
        ArrayNode measures = node.putArray("measures");
        written.forEach(measure -> measures.add(MeasureJson.write(measure)));
        ArrayNode findings = node.putArray("findings");
        plan.findings().forEach(finding -> findings.add(OriginJson.write(finding)));
        return node;
    }

    /** @throws IllegalArgumentException when the tree is not a plan */
    public static Plan fromTree(JsonNode node) {
        return parse(() -> plan(node, list(node.path("measures"), MeasureJson::read)));
    }

    private static Plan plan(JsonNode node, List<Measure> measures) {
        return new Plan(
                new DocumentId(node.path("id").asString()),
                node.path("file").asString(),
                node.path("mediaType").asString(""),
                node.path("language").asString(""),
                node.path("title").asString(""),
                node.path("body").asString(""),
                strings(node.path("bodyAlso")),
                PlanKind.valueOf(node.path("kind").asString()),
                node.path("yearFrom").asInt(0),
                node.path("yearTo").asInt(0),
                approval(node.path("approval")),
                list(node.path("columns"), PlanJson::column),
                strings(node.path("preamble")),
                measures,
                list(node.path("findings"), OriginJson::finding));
    }

    private static @Nullable Approval approval(JsonNode node) {
        return node.isObject()
                ? new Approval(
                        node.path("act").asString(""),
                        node.path("date").asString(""),
                        node.path("number").asString(""))
                : null;
    }

    private static Column column(JsonNode node) {
        return new Column(
                node.path("header").asString(""),
                ColumnRole.valueOf(node.path("role").asString("other").toUpperCase(Locale.ROOT)));
    }

    static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    static List<String> strings(JsonNode array) {
        return list(array, JsonNode::asString);
    }

    static <T> List<T> list(JsonNode array, java.util.function.Function<JsonNode, T> each) {
        return array.valueStream().map(each).toList();
    }

    private static <T> T parse(java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (tools.jackson.core.JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not a plan in JSON: " + e.getMessage(), e);
        }
    }
}
