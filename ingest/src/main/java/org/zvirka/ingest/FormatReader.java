package org.zvirka.ingest;

import java.io.IOException;
import java.util.Set;

/** Reads one family of formats. Implementations hold no state between files. */
public interface FormatReader {

    /** The media types it reads, lower case, without parameters. */
    Set<String> mediaTypes();

    /**
     * Reads a file in the calling thread.
     *
     * @throws IOException when its bytes cannot be read or break the format; the caller makes it an outcome
     */
    ReadOutcome read(SourceFile file) throws IOException;
}
