package org.zvirka.ingest.html;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;

/**
 * Reads pages saved with their pictures in one file (MHTML): browsers and Word save them, Word also under the ending of a
 * Word file. Letters with attachments have the same envelope and are refused: of those the page is not all there is.
 */
public final class WebArchiveReader implements FormatReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("multipart/related", "message/rfc822");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > HtmlReader.MOST_BYTES) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, size + " bytes of a saved page");
        }
        MimePart whole = MimePart.of(Files.readAllBytes(file.path()));
        Optional<MimePart> page = whole.page();
        return page.isPresent()
                ? HtmlPage.read(file, page.get().decoded(), page.get().parameter("charset"))
                : new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, file.mediaType());
    }
}
