package org.zvirka.ingest.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Documents as text, one line a block or row. */
public final class Shown {

    private Shown() {}

    /** Reads bytes in this process as a file of this name. */
    public static ReadOutcome outcome(byte[] bytes, String name) {
        try {
            Path file = Files.createTempFile("zvirka-given", "");
            try (DocumentReader reader = Readers.inProcess()) {
                Files.write(file, bytes);
                return reader.read(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document these bytes must be. */
    public static SourceDocument document(byte[] bytes, String name) {
        return switch (outcome(bytes, name)) {
            case ReadOutcome.Read read -> read.document();
            case ReadOutcome.Archive archive -> throw new AssertionError(name + " is an archive");
            case ReadOutcome.Failed failed -> throw new AssertionError(name + ": " + failed);
        };
    }

    /**
     * The blocks: {@code # heading}, {@code paragraph}, {@code | cell | cell over two rows and three columns {2x3} |};
     * line breaks shown as {@code /}.
     */
    public static String blocks(byte[] bytes, String name) {
        return document(bytes, name).blocks().stream().map(Shown::of).collect(Collectors.joining("\n"));
    }

    /** Kind and details of every finding, one a line. */
    public static String findings(byte[] bytes, String name) {
        return document(bytes, name).findings().stream().map(Shown::of).collect(Collectors.joining("\n"));
    }

    private static String of(Finding finding) {
        return (finding.kind() + " " + String.join(", ", finding.details())).strip();
    }

    private static String of(Block block) {
        return switch (block) {
            case Heading heading -> "#".repeat(heading.level()) + " " + line(heading.text());
            case Paragraph paragraph -> line(paragraph.text());
            case Table table ->
                table.rows().stream()
                        .map(row -> row.cells().stream().map(Shown::of).collect(Collectors.joining(" | ", "| ", " |")))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String of(Cell cell) {
        boolean spans = cell.rowSpan() > 1 || cell.colSpan() > 1;
        return line(cell.text()) + (spans ? " {" + cell.rowSpan() + "x" + cell.colSpan() + "}" : "");
    }

    private static String line(String text) {
        return text.replace("\n", " / ");
    }
}
