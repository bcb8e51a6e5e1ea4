package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.zvirka.app.comparison.ComparisonAnswers;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.export.ArchiveState;
import org.zvirka.app.report.PrintedComparison;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import tools.jackson.databind.JsonNode;

/** A comparison to print. */
@RestController
class CompareReportApi {

    private final Archive archive;
    private final ComparisonAnswers answers;
    private final Clock clock = Clock.systemUTC();

    CompareReportApi(Archive archive, Comparisons comparisons) {
        this.archive = archive;
        this.answers = new ComparisonAnswers(comparisons);
    }

    @Operation(
            summary = "A comparison to print",
            description = "Takes what /api/v1/compare takes. format: report-html or report-pdf; lang: uk or en.",
            responses =
                    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*")))
    @GetMapping("/api/v1/compare/report")
    ResponseEntity<byte[]> report(
            @RequestParam(defaultValue = "report-html") String format,
            @RequestParam(defaultValue = "uk") String lang,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") List<Integer> years,
            @Parameter(description = "Names, repeatable") @RequestParam(name = "bodies", required = false)
                    List<String> unread,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String report,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> all)
            throws IOException {
        PrintedComparison.Format as = PrintedComparison.Format.of(format);
        Words words = Words.of(ReportLanguage.of(lang));
        // Read from the map: a name may have a comma, which would part it elsewhere.
        List<String> names = all.getOrDefault("bodies", List.of());
        JsonNode answer = answers.answer(new ComparisonAnswers.Asked(
                body, years.stream().filter(Objects::nonNull).toList(), names, year, plan, report));
        Instant now = clock.instant();
        ArchiveState state = ArchiveState.of(archive);
        String again = ServletUriComponentsBuilder.fromCurrentRequest().build().toUriString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintedComparison.write(answer, as, words, state.footing(now, again), out);
        String name = "zvirka-" + now.atZone(ZoneOffset.UTC).toLocalDate() + "-"
                + state.fingerprint().substring(0, 8);
        return switch (as) {
            case HTML -> file(out, MediaType.parseMediaType("text/html;charset=utf-8"), name + ".html", state);
            case PDF -> file(out, MediaType.APPLICATION_PDF, name + ".pdf", state);
        };
    }

    private static ResponseEntity<byte[]> file(
            ByteArrayOutputStream out, MediaType type, String name, ArchiveState state) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Archive-Fingerprint", state.fingerprint())
                .body(out.toByteArray());
    }
}
