package org.zvirka.index;

import java.nio.file.Path;
import java.util.Optional;
import org.zvirka.ingest.document.DocumentId;

/** The bytes as they came, by hash. */
public interface Originals {

    /** Copies the file in; keeping the same bytes twice is one copy. */
    DocumentId keep(Path file);

    Optional<Path> find(DocumentId id);
}
