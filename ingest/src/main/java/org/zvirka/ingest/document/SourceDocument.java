package org.zvirka.ingest.document;

import java.util.List;

/**
 * A file as read.
 *
 * @param file name for people, for a member of an archive {@code outer.zip/inner.docx}; never a path of the machine
 * @param mediaType detected from the bytes, e.g. {@code application/pdf}
 * @param pages number of pages or sheets, 0 where the format has none
 * @param blocks in reading order; may be empty
 * @param findings what a reader should know about the reading
 */
public record SourceDocument(
        DocumentId id, String file, String mediaType, int pages, List<Block> blocks, List<Finding> findings) {

    public SourceDocument {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a document has a file name");
        }
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /** All table parts in reading order. */
    public List<Table> tables() {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }
}
