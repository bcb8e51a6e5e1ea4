package org.zvirka.app.source;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.index.Archive;
import org.zvirka.ingest.document.DocumentId;

/** Originals to download: always as a file to save, never shown by the browser, since documents are hostile. */
@RestController
class OriginalFiles {

    private final Archive archive;

    OriginalFiles(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/original/{id:[0-9a-f]{64}}")
    ResponseEntity<Resource> original(@PathVariable String id) {
        DocumentId document = new DocumentId(id);
        Optional<Path> path = archive.originals().find(document);
        if (path.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String name = archive.plans().plan(document).map(Plan::file).orElse(id);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(last, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(path.get()));
    }
}
