package org.zvirka.ingest.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens PDF files within bounds of memory. */
final class OpenPdf {

    /** Decoded streams above this are kept in a temporary file. */
    private static final long MEMORY = 64L << 20;

    /** What decoded streams may take on disk. */
    private static final long STORAGE = 2L << 30;

    private OpenPdf() {}

    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(MEMORY, STORAGE).streamCache);
    }
}
