package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zvirka.app.comparison.Asked;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.export.ComparedExports;
import org.zvirka.app.export.ExportFormat;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;

/** A comparison to take away: as a table, as lines of JSON, or to print. */
@RestController
class CompareReportApi {

    private static final Set<String> OWN = Set.of("format", "lang");

    private final ComparedExports exports;

    CompareReportApi(Archive archive, Comparisons comparisons) {
        this.exports = new ComparedExports(archive, comparisons, Clock.systemUTC());
    }

    @Operation(
            summary = "A comparison as a file",
            description =
                    "Takes what /api/v1/compare takes, and gives all its rows. format: csv, csv-excel, xlsx, ndjson,"
                            + " report-html or report-pdf; lang of a report: uk or en.",
            responses =
                    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*")))
    @GetMapping("/api/v1/compare/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "csv") String format,
            @RequestParam(defaultValue = "uk") String lang,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest request)
            throws IOException {
        return file(ExportFormat.of(format), ReportLanguage.of(lang), all, request);
    }

    @Operation(
            summary = "A comparison to print",
            description = "As /api/v1/compare/export, whose format is report-html unless said.",
            responses =
                    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*")))
    @GetMapping("/api/v1/compare/report")
    ResponseEntity<byte[]> report(
            @RequestParam(defaultValue = "report-html") String format,
            @RequestParam(defaultValue = "uk") String lang,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all,
            HttpServletRequest request)
            throws IOException {
        return file(ExportFormat.of(format), ReportLanguage.of(lang), all, request);
    }

    @Operation(
            summary = "What a CSV of a comparison cannot say of itself, as CSV on the Web",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            description = "The description",
                            content = @Content(mediaType = "application/csvm+json")))
    @GetMapping("/api/v1/compare/export/metadata")
    ResponseEntity<byte[]> metadata(
            @RequestParam(defaultValue = "csv") String format,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all) {
        ComparedExports.Ready ready = exports.prepare(asked(all), ExportFormat.of(format), server(), Words.UKRAINIAN);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/csvm+json"))
                .body(ready.metadata(ready.fileName()));
    }

    /** Whole before it is sent: a comparison is in memory anyway, and what fails is an error and no half file. */
    private ResponseEntity<byte[]> file(
            ExportFormat format, Locale language, MultiValueMap<String, String> all, HttpServletRequest request)
            throws IOException {
        ComparedExports.Ready ready = exports.prepare(asked(all), format, server(), language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ready.write(out);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(format, ready.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Total-Count", String.valueOf(ready.rows()))
                .header("X-Archive-Fingerprint", ready.fingerprint());
        if (format.ending().equals("csv")) {
            String query = request.getQueryString() == null ? "" : request.getQueryString();
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/compare/export/metadata?" + query
                            + ">; rel=\"describedby\"; type=\"application/csvm+json\"");
        }
        return answer.body(out.toByteArray());
    }

    private static Asked asked(MultiValueMap<String, String> all) {
        Map<String, List<String>> rest = new TreeMap<>(all);
        rest.keySet().removeAll(OWN);
        return Asked.of(rest);
    }

    private static String server() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    /** A report is looked at, everything else is kept. */
    private static String disposition(ExportFormat format, String name) {
        boolean looked = format == ExportFormat.REPORT_HTML || format == ExportFormat.REPORT_PDF;
        return (looked ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
