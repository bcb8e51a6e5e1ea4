package org.zvirka.ingest;

import java.nio.file.Path;
import java.util.List;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.SourceDocument;

/**
 * A file about to be read.
 *
 * @param path where its bytes are
 * @param name what people call it
 * @param mediaType as detected from the bytes, without parameters
 * @param reading to be told how far it is
 */
public record SourceFile(Path path, String name, String mediaType, DocumentId id, Reading reading) {

    /** For a reading nobody watches. */
    public SourceFile(Path path, String name, String mediaType, DocumentId id) {
        this(path, name, mediaType, id, new Reading());
    }

    /** The outcome of a reading that went well. */
    public ReadOutcome.Read read(int pages, List<Block> blocks, List<Finding> findings) {
        return new ReadOutcome.Read(new SourceDocument(id, name, mediaType, pages, blocks, findings));
    }
}
