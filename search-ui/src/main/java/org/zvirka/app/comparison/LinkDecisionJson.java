package org.zvirka.app.comparison;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.app.comparison.LinkDecision.Side;
import org.zvirka.app.comparison.LinkDecision.Verdict;
import org.zvirka.index.correction.MeasureRef;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decision as a line of the book. Lines of the first kind, with two ids and {@code same}, are still understood. */
final class LinkDecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LinkDecisionJson() {}

    static String write(LinkDecision decision) {
        ObjectNode node = JSON.createObjectNode();
        side(node.putObject("before"), decision.before());
        side(node.putObject("after"), decision.after());
        return node.put("verdict", decision.verdict().name())
                .put("author", decision.author())
                .put("at", decision.at().toString())
                .toString();
    }

    private static void side(ObjectNode node, Side side) {
        node.put("document", side.document())
                .put("id", side.measure().id().value())
                .put("number", side.measure().number())
                .put("text", side.measure().text());
    }

    /** Empty where the line is damaged. */
    static Optional<LinkDecision> read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            Verdict verdict = node.has("verdict")
                    ? Verdict.valueOf(node.path("verdict").asString(""))
                    : node.path("same").asBoolean(false) ? Verdict.SAME : Verdict.DIFFERENT;
            return Optional.of(new LinkDecision(
                    side(node.path("before")),
                    side(node.path("after")),
                    verdict,
                    node.path("author").asString(""),
                    Instant.parse(node.path("at").asString(""))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Side side(JsonNode node) {
        String id = node.isObject() ? node.path("id").asString("") : node.asString("");
        return new Side(
                node.path("document").asString(""),
                new MeasureRef(
                        new MeasureId(id),
                        node.path("number").asString(""),
                        node.path("text").asString("")));
    }
}
