package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.index.Archive;
import org.zvirka.index.Health;

/** How the archive is and what became of every file. */
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class ArchiveApi {

    private final Archive archive;

    ArchiveApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(
            summary = "How the archive is",
            description = "200 when it can be searched, 503 with the reason when not.")
    @GetMapping("/health")
    ResponseEntity<Health> health() {
        Health health = archive.health();
        return ResponseEntity.status(health.up() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .body(health);
    }

    @Operation(summary = "What became of every file ever offered")
    @GetMapping("/ledger")
    LedgerAnswer ledger() {
        return LedgerAnswer.of(archive);
    }
}
