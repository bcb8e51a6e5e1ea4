package org.zvirka.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file, or one member of an archive, and what became of it.
 *
 * @param name what people call it, for a member {@code outer.zip/folder/inner.docx}
 * @param bytes where its bytes are; for a member a temporary file that is gone when the sink returns, empty where a
 *     member could not be unpacked
 */
public record FileRead(String name, Optional<Path> bytes, ReadOutcome outcome) {

    static FileRead of(Path file, String name, ReadOutcome outcome) {
        return new FileRead(name, Optional.of(file), outcome);
    }
}
