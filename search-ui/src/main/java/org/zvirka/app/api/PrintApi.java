package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.analysis.plan.MeasureId;
import org.zvirka.index.Archive;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.pdf.PagePictures;

/** The way back to the print: files as they came, and the row of a measure as a picture. */
@RestController
class PrintApi {

    /** Sharp on common screens. */
    private static final double PIXELS_PER_POINT = 2;
    /** A picture may take 64 MB while it is drawn. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Archive archive;
    private final Semaphore places = new Semaphore(AT_ONCE);

    PrintApi(Archive archive) {
        this.archive = archive;
    }

    @Operation(
            summary = "A document's file as it came",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The bytes",
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/api/v1/documents/{id}/original")
    ResponseEntity<Resource> original(
            @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.RANGE, defaultValue = "") String range) {
        if (!id.matches("[0-9a-f]{64}")) {
            throw ApiProblem.notFound("a document id is 64 lower-case hex digits");
        }
        DocumentId document = new DocumentId(id);
        Path file = archive.originals()
                .find(document)
                .orElseThrow(() -> ApiProblem.notFound("the file of document " + id + " is not kept here"));
        checked(range, file);
        String name = archive.plans().summary(document).map(PlanSummary::file).orElse(id);
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(last, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag(id)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(new FileSystemResource(file));
    }

    /** A part that does not exist is an error; else the whole file would come where a part was asked for. */
    private static void checked(String range, Path file) {
        if (range.isEmpty()) {
            return;
        }
        try {
            HttpRange.toResourceRegions(HttpRange.parseRanges(range), new FileSystemResource(file));
        } catch (IllegalArgumentException e) {
            ApiProblem problem = new ApiProblem(
                    HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                    "wrong-request",
                    "the file has " + file.toFile().length() + " bytes; '" + range + "' is no part of them",
                    Map.of());
            problem.getHeaders()
                    .set(HttpHeaders.CONTENT_RANGE, "bytes */" + file.toFile().length());
            throw problem;
        }
    }

    @Operation(
            summary = "The printed row of a measure as a picture",
            description = "For PDF and pictures; 404 where the format has no pages.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The picture",
                            content =
                                    @Content(
                                            mediaType = "image/png",
                                            schema = @Schema(type = "string", format = "binary"))))
    @GetMapping("/api/v1/measures/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id) throws InterruptedException {
        Hit hit = measure(id);
        Origin origin = hit.measure().origin();
        if (origin.page() == 0 || origin.box().isNone()) {
            throw ApiProblem.notFound(
                    "measure " + id + " has no place on a page: " + hit.plan().file());
        }
        Path file = archive.originals()
                .find(hit.plan().id())
                .orElseThrow(() -> ApiProblem.notFound("the file of measure " + id + " is not kept here"));
        if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new ApiProblem(
                    HttpStatus.TOO_MANY_REQUESTS, "busy", "too many pictures are being drawn; ask again", Map.of());
        }
        try {
            return drawn(file, origin, id);
        } finally {
            places.release();
        }
    }

    private Hit measure(String id) {
        if (!id.matches("[0-9a-f]{20}")) {
            throw ApiProblem.notFound("a measure id is 20 lower-case hex digits");
        }
        return archive.plans()
                .measure(new MeasureId(id))
                .orElseThrow(() -> ApiProblem.notFound("no measure has the id " + id));
    }

    private static ResponseEntity<byte[]> drawn(Path file, Origin origin, String id) {
        try {
            return PagePictures.png(file, origin.page(), origin.box(), PIXELS_PER_POINT)
                    .map(png -> ResponseEntity.ok()
                            .contentType(MediaType.IMAGE_PNG)
                            .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                            .body(png))
                    .orElseThrow(() -> ApiProblem.notFound("nothing of measure " + id + " can be drawn"));
        } catch (IOException e) {
            throw ApiProblem.notFound("measure " + id + " cannot be drawn: its file has no pages");
        }
    }
}
