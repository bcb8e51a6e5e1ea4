package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.export.CsvMetadata;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.export.Exports;
import org.zvirka.app.export.Prepared;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;

/** Everything a selection finds, streamed: the address of the search view with another path and a format. */
@RestController
@RequestMapping("/api/v1/export")
class ExportApi {

    private static final Set<String> OWN = Set.of("format", "lang", "m");

    private final Exports exports;

    ExportApi(Archive archive, Comparisons comparisons) {
        this.exports = new Exports(archive, comparisons, Clock.systemUTC());
    }

    @Operation(
            summary = "Everything a search finds, as a file",
            description = "Streamed, all rows. format: csv, csv-excel, xlsx, ndjson, datapackage,"
                    + " report-html or report-pdf; lang of a report: uk or en.",
            responses =
                    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*")))
    @GetMapping
    void export(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "uk") String lang,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat as = ExportFormat.of(format);
        Prepared.Ready ready = ready(all, as, ReportLanguage.of(lang));
        response.setContentType(as.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(as, ready.fileName()));
        response.setHeader("X-Total-Count", String.valueOf(ready.provenance().measures()));
        response.setHeader("X-Archive-Fingerprint", ready.provenance().fingerprint());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (as.ending().equals("csv")) {
            response.setHeader(
                    HttpHeaders.LINK,
                    "<" + request.getRequestURI() + "/metadata?"
                            + (request.getQueryString() == null ? "" : request.getQueryString())
                            + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        }
        try {
            ready.writing().write(response.getOutputStream());
        } catch (RuntimeException e) {
            // What is already sent must not look complete: an exception that nobody turns into an answer breaks the
            // connection off.
            if (response.isCommitted()) {
                throw new IOException("the export broke off", e);
            }
            throw e;
        }
    }

    /** What a CSV export cannot say of itself. */
    @Operation(summary = "What a CSV export cannot say of itself, as CSV on the Web")
    @GetMapping("/metadata")
    ResponseEntity<byte[]> metadata(
            @RequestParam(defaultValue = "csv") String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all) {
        ExportFormat as = ExportFormat.of(format);
        Prepared.Ready ready = ready(all, as, Words.UKRAINIAN);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/csvm+json"))
                .body(CsvMetadata.write(ready.provenance(), as, ready.fileName()));
    }

    private Prepared.Ready ready(MultiValueMap<String, String> all, ExportFormat format, Locale language) {
        Map<String, List<String>> rest = new TreeMap<>(all);
        rest.keySet().removeAll(OWN);
        String server = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return switch (exports.prepare(Selection.of(rest), format, server, language)) {
            case Prepared.Ready ready -> ready;
            case Prepared.BadQuery bad -> throw ApiProblem.of(bad.problem());
            case Prepared.TooMany many ->
                throw new ApiProblem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "too-many",
                        many.words(),
                        Map.of("most", many.most(), "measures", many.measures()));
            case Prepared.Unavailable down -> throw ApiProblem.of(down.health());
        };
    }

    /** A report is looked at, everything else is kept. */
    private static String disposition(ExportFormat format, String name) {
        return (format == ExportFormat.REPORT_HTML ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
