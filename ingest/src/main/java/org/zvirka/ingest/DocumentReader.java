package org.zvirka.ingest;

import java.nio.file.Path;

/**
 * Reads one file of any supported format. Implementations are safe for use by several threads and never throw for what
 * is wrong with a file.
 */
public interface DocumentReader extends AutoCloseable {

    /**
     * Reads a file.
     *
     * @param file where its bytes are
     * @param name what people call it, kept as {@link org.zvirka.ingest.document.SourceDocument#file()}
     */
    ReadOutcome read(Path file, String name);

    @Override
    void close();
}
