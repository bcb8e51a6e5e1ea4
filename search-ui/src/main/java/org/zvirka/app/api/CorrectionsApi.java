package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zvirka.app.correction.CorrectionExports;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.Archive;

/** What people corrected, to train rules from and to measure them by. */
@RestController
@RequestMapping("/api/v1/corrections")
class CorrectionsApi {

    private final CorrectionExports exports;

    CorrectionsApi(Archive archive) {
        this.exports = new CorrectionExports(archive, Clock.systemUTC());
    }

    @Operation(
            summary = "Everything people corrected, as a file",
            description = "Streamed. format: ndjson (every event with the measures it is about) or gold (a ZIP with the"
                    + " corrected documents as they should be read).",
            responses =
                    @ApiResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "*/*")))
    @GetMapping
    void corrections(@RequestParam(defaultValue = "ndjson") String format, HttpServletResponse response)
            throws IOException {
        CorrectionExports.Form form = form(format);
        response.setContentType(form.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(form.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            exports.write(form, response.getOutputStream());
        } catch (RuntimeException e) {
            // What is already sent must not look complete: this breaks the connection off.
            if (response.isCommitted()) {
                throw new IOException("the corrections broke off", e);
            }
            throw e;
        }
    }

    private static CorrectionExports.Form form(String format) {
        try {
            return CorrectionExports.Form.of(format);
        } catch (IllegalArgumentException e) {
            throw new WrongParameterException("format", String.valueOf(e.getMessage()));
        }
    }
}
