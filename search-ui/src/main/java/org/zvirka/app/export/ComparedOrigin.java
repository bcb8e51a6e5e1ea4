package org.zvirka.app.export;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zvirka.app.comparison.Compared;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison with what makes it citable and repeatable.
 *
 * @param server address of the server, without a slash at its end; empty where none ran
 */
record ComparedOrigin(Compared compared, ArchiveState state, Instant at, String server) {

    /** Where the same can be seen. */
    String address() {
        return server + compared.address();
    }

    /** For the columns of measures. */
    Provenance provenance() {
        List<PlanSummary> documents =
                compared.documents().stream().map(PlanSummary::of).toList();
        return new Provenance(
                Selection.EVERYTHING, measures().size(), documents, at, Exports.VERSION, state.fingerprint(), server);
    }

    /** Every measure that stands in its rows, in the order of the documents. */
    List<ExportedMeasure> measures() {
        Set<String> ids = new HashSet<>();
        JsonNode answer = compared.answer();
        switch (compared.kind()) {
            case PAIR ->
                answer.path("planAgainstReport")
                        .forEach(delivery -> delivery.path("items").forEach(item -> {
                            take(item.path("planned"), ids);
                            take(item.path("reported"), ids);
                        }));
            case YEARS ->
                answer.path("rows").forEach(row -> row.path("cells").forEach(cell -> take(cell.path("measures"), ids)));
            case BODIES, MATRIX ->
                compared.documents().forEach(plan -> plan.measures()
                        .forEach(measure -> ids.add(measure.id().value())));
        }
        return new ComparedMeasures(compared.documents(), server).of(ids);
    }

    private static void take(JsonNode measures, Set<String> ids) {
        measures.forEach(measure -> ids.add(Fields.string(measure, "id")));
    }

    ObjectNode toTree(long rows) {
        ObjectNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("program", "Zvirka")
                .put("version", Exports.VERSION)
                .put("at", at.toString())
                .put("comparison", compared.kind().name().toLowerCase(Locale.ROOT));
        ObjectNode asked = tree.putObject("asked");
        compared.parameters().forEach((name, values) -> values.forEach(asked.putArray(name)::add));
        ArrayNode documents = tree.putArray("documents");
        compared.documents().forEach(plan -> documents
                .addObject()
                .put("id", plan.id().value())
                .put("file", plan.file())
                .put("body", plan.body())
                .put("kind", plan.kind().name()));
        return tree.put("rows", rows)
                .put("documentsInArchive", state.documents())
                .put("fingerprint", state.fingerprint())
                .put("address", address());
    }
}
