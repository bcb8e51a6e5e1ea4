package org.zvirka.app.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.index.Archive;
import org.zvirka.index.Health;
import org.zvirka.index.Ledger;
import org.zvirka.ingest.document.DocumentId;

/** How the archive is and what became of every file. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class ArchiveApi {

    private final Archive archive;

    ArchiveApi(Archive archive) {
        this.archive = archive;
    }

    /**
     * A row of the ledger.
     *
     * @param document id of the document, empty where the bytes could not be read
     * @param state in lower case
     * @param reason what exactly, empty where all is fine
     */
    record LedgerRow(String file, String document, String state, String reason, int attempts, Instant at) {

        static LedgerRow of(Ledger.Entry entry) {
            return new LedgerRow(
                    entry.file(),
                    entry.id().map(DocumentId::value).orElse(""),
                    name(entry.state()),
                    entry.reason(),
                    entry.attempts(),
                    entry.at());
        }
    }

    /** @param counts files by state */
    record LedgerAnswer(Map<String, Long> counts, List<LedgerRow> files) {}

    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Health health = archive.health();
        return ResponseEntity.status(health.up() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .body(health);
    }

    @GetMapping("/ledger")
    LedgerAnswer ledger() {
        Map<String, Long> counts = new TreeMap<>();
        archive.ledger().counts().forEach((state, count) -> counts.put(name(state), count));
        return new LedgerAnswer(
                counts, archive.ledger().entries().stream().map(LedgerRow::of).toList());
    }

    /** Whatever else is asked under the API's address, rather than a page for people. */
    @GetMapping(path = "/**", produces = "application/problem+json")
    void nothingHere(HttpServletRequest request) {
        throw ApiProblem.notFound("nothing is at " + request.getRequestURI() + "; /api/v1/openapi lists what there is");
    }

    private static String name(Ledger.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
