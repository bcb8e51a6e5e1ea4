package org.zvirka.app.export;

import java.time.Instant;
import java.util.List;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.PlanSummary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes an export citable and repeatable.
 *
 * @param measures how many the selection finds
 * @param documents all documents of the archive when it was made
 * @param fingerprint SHA-256 over all documents and corrections; equal fingerprints and selections give equal rows
 * @param server address of the server, without a slash at its end; empty where none ran
 */
public record Provenance(
        Selection selection,
        long measures,
        List<PlanSummary> documents,
        Instant at,
        String version,
        String fingerprint,
        String server) {

    public Provenance {
        documents = List.copyOf(documents);
    }

    /** Where the same can be seen in the browser. */
    public String address() {
        String query = selection.address();
        return server + "/search" + (query.isEmpty() ? "" : "?" + query);
    }

    /** Where a measure can be seen. */
    String address(String measure) {
        return server + "/measure/" + measure;
    }

    public ObjectNode toTree() {
        ObjectNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("program", "Zvirka")
                .put("version", version)
                .put("at", at.toString())
                .put("query", selection.query());
        ObjectNode filters = tree.putObject("filters");
        selection.parameters().forEach((name, values) -> {
            if (!name.equals("q")) {
                values.forEach(filters.putArray(name)::add);
            }
        });
        return tree.put("measures", measures)
                .put("documentsInArchive", documents.size())
                .put("fingerprint", fingerprint)
                .put("address", address());
    }
}
