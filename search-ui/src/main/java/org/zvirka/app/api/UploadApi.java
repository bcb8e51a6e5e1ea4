package org.zvirka.app.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.zvirka.app.ZvirkaProperties;
import org.zvirka.app.selection.WrongParameterException;
import org.zvirka.index.Archive;
import org.zvirka.index.Ledger;
import org.zvirka.index.intake.Intake;
import org.zvirka.index.intake.Progress;

/** Takes files in. The same bytes are read once, so a request may be repeated without harm. */
@RestController
@RequestMapping("/api/v1/documents")
class UploadApi {

    private final Intake intake;
    private final Archive archive;
    private final ZvirkaProperties properties;

    UploadApi(Intake intake, Archive archive, ZvirkaProperties properties) {
        this.archive = archive;
        this.intake = intake;
        this.properties = properties;
    }

    /** Answers once the file is read: 201 with its row of the ledger, or 422 with the row and what is wrong. */
    @Operation(
            summary = "Take a file in",
            description =
                    "The same bytes are read once, so a request may be repeated without harm. A data package written by"
                            + " Zvirka gives its documents back.",
            responses = {
                @ApiResponse(
                        responseCode = "201",
                        description = "Read, or known already: the file's row of the ledger",
                        headers = @Header(name = "Location", description = "Of the document, where there is one"),
                        content =
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = LedgerRow.class)))
            })
    @PostMapping(consumes = "multipart/form-data", produces = "application/json")
    ResponseEntity<LedgerRow> upload(@RequestParam("file") MultipartFile file)
            throws IOException, InterruptedException {
        long most = Objects.requireNonNull(properties.maxUpload(), "checked at start")
                .toBytes();
        if (file.getSize() > most) {
            throw new ApiProblem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "a file may have " + most + " bytes, this one has " + file.getSize(),
                    Map.of("most", most));
        }
        String name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            throw new WrongParameterException("file", "the part needs a file name");
        }
        Path copy = Files.createTempFile("zvirka-upload", ".part");
        try {
            file.transferTo(copy);
            try (InputStream bytes = Files.newInputStream(copy)) {
                return answer(intake.upload(bytes, name, Progress.Listener.NONE));
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The same bytes as a file that could not be taken are no better than that file: its row says why. */
    private Ledger.Entry twin(Ledger.Entry entry) {
        return entry.id()
                .filter(id -> entry.state() == Ledger.State.DUPLICATE)
                .flatMap(id -> archive.ledger().byDocument(id).stream()
                        .filter(other -> other.state().isFailure())
                        .findFirst())
                .orElse(entry);
    }

    private ResponseEntity<LedgerRow> answer(Ledger.Entry entry) {
        LedgerRow row = LedgerRow.of(twin(entry));
        if (row.failed()) {
            throw new ApiProblem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "not-readable",
                    row.file() + ": " + row.state() + (row.reason().isEmpty() ? "" : ": " + row.reason()),
                    Map.of("row", row));
        }
        // An archive of files is in the ledger; its documents are those of its members.
        boolean document = entry.id().flatMap(id -> archive.plans().summary(id)).isPresent();
        return document
                ? ResponseEntity.created(URI.create("/api/v1/documents/" + row.document()))
                        .body(row)
                : ResponseEntity.status(HttpStatus.CREATED).body(row);
    }
}
