package org.zvirka.ingest.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.page.ScannedPages;

/** Reads PDF: drawn pages itself, pages that are pictures with the help of {@link ScannedPages}. */
public final class PdfReader implements FormatReader {

    private final ScannedPages scans;

    public PdfReader(ScannedPages scans) {
        this.scans = scans;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (PDDocument document = OpenPdf.open(file.path())) {
            return new PdfPages(document, scans).read(file, Truncation.of(file.path(), Files.size(file.path())));
        } catch (InvalidPasswordException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.ENCRYPTED, "the PDF asks for a password");
        }
    }
}
