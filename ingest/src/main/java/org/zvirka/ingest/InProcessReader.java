package org.zvirka.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.zvirka.ingest.document.DocumentId;

/** Reads files in this process, each with the reader of its format. For trusted files and inside workers. */
public final class InProcessReader implements DocumentReader {

    private final Tika tika = new Tika();
    private final Map<String, FormatReader> readers = new HashMap<>();

    public InProcessReader(List<FormatReader> readers) {
        for (FormatReader reader : readers) {
            reader.mediaTypes().forEach(type -> this.readers.put(type, reader));
        }
    }

    @Override
    public ReadOutcome read(Path file, String name) {
        try {
            if (Files.size(file) == 0) {
                return new ReadOutcome.Failed(ReadOutcome.Reason.EMPTY, "zero bytes");
            }
            String type = tika.detect(file);
            @Nullable FormatReader reader = readers.get(type);
            if (reader == null) {
                return new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, type);
            }
            return reader.read(new SourceFile(file, name, type, DocumentId.of(file)));
        } catch (AccessDeniedException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.NO_ACCESS, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        // Nothing is held between files.
    }
}
