package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.index.Archive;
import org.zvirka.ingest.document.DocumentId;

/** Documents. */
@RestController
@RequestMapping(path = "/api/v1/documents", produces = "application/json")
class DocumentsApi {

    private final Archive archive;

    DocumentsApi(Archive archive) {
        this.archive = archive;
    }

    /** @param total how many, all of them in the answer */
    record DocumentList(int total, List<DocumentEntry> documents) {}

    @Operation(summary = "All documents")
    @GetMapping
    DocumentList documents() {
        List<DocumentEntry> all =
                archive.plans().list().stream().map(DocumentEntry::of).toList();
        return new DocumentList(all.size(), all);
    }

    @Operation(summary = "One document with its measures and findings")
    @GetMapping("/{id}")
    DocumentAnswer document(@PathVariable String id) {
        if (!id.matches("[0-9a-f]{64}")) {
            throw ApiProblem.notFound("a document id is 64 lower-case hex digits");
        }
        return archive.plans()
                .plan(new DocumentId(id))
                .map(DocumentAnswer::of)
                .orElseThrow(() -> ApiProblem.notFound("no document has the id " + id));
    }
}
