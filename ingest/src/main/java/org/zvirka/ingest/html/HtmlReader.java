package org.zvirka.ingest.html;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;

/** Reads HTML and XHTML. */
public final class HtmlReader implements FormatReader {

    /** The page is held in memory three times over; real pages with all their scripts have a few megabytes. */
    static final long MOST_BYTES = 48L << 20;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > MOST_BYTES) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, size + " bytes of HTML");
        }
        return HtmlPage.read(file, Files.readAllBytes(file.path()), "");
    }
}
