package org.zvirka.ingest;

import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.detection.NameEnding;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/**
 * What is done to every document whatever its format: characters that no text may hold are replaced, a misleading name
 * is told, and a document too large to hand on is refused.
 */
final class Finishing {

    /** Over all blocks; a plan of a thousand pages has three million characters. */
    private static final long MOST_CHARACTERS = 60_000_000;

    /** A hundred thousand rows of ten columns. */
    private static final long MOST_CELLS = 2_000_000;

    private Finishing() {}

    static ReadOutcome of(ReadOutcome outcome, NameEnding ending) throws LimitExceededException {
        if (!(outcome instanceof ReadOutcome.Read read)) {
            return outcome;
        }
        SourceDocument document = read.document();
        refuseTooLarge(document);
        List<Finding> findings = new ArrayList<>(PageRanges.merged(document.findings()));
        if (ending.misleads(document.mediaType())) {
            findings.add(Finding.of(Finding.Kind.NAME_MISLEADS, Origin.UNKNOWN, ending.value(), document.mediaType()));
        }
        return new ReadOutcome.Read(new SourceDocument(
                document.id(),
                wellFormed(document.file()),
                document.mediaType(),
                document.pages(),
                document.blocks().stream().map(Finishing::wellFormed).toList(),
                findings.stream().map(Finishing::wellFormed).toList()));
    }

    private static void refuseTooLarge(SourceDocument document) throws LimitExceededException {
        long characters = 0;
        long cells = 0;
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> characters += heading.text().length();
                case Paragraph paragraph -> characters += paragraph.text().length();
                case Table table -> {
                    for (Row row : table.rows()) {
                        cells += row.cells().size();
                        for (Cell cell : row.cells()) {
                            characters += cell.text().length();
                        }
                    }
                }
            }
        }
        if (characters > MOST_CHARACTERS) {
            throw new LimitExceededException("more than " + MOST_CHARACTERS + " characters of text");
        }
        if (cells > MOST_CELLS) {
            throw new LimitExceededException("more than " + MOST_CELLS + " table cells");
        }
    }

    private static Block wellFormed(Block block) {
        return switch (block) {
            case Heading heading -> new Heading(heading.origin(), heading.level(), wellFormed(heading.text()));
            case Paragraph paragraph -> new Paragraph(paragraph.origin(), wellFormed(paragraph.text()));
            case Table table ->
                isWellFormed(table)
                        ? table
                        : new Table(
                                table.origin(),
                                table.rows().stream().map(Finishing::wellFormed).toList(),
                                table.headerRows(),
                                table.columnEdges(),
                                table.method(),
                                table.confidence());
        };
    }

    private static boolean isWellFormed(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> wellFormed(cell.text())
                .equals(cell.text()));
    }

    private static Row wellFormed(Row row) {
        return new Row(
                row.origin(),
                row.cells().stream()
                        .map(cell -> new Cell(wellFormed(cell.text()), cell.rowSpan(), cell.colSpan(), cell.box()))
                        .toList());
    }

    private static Finding wellFormed(Finding finding) {
        return new Finding(
                finding.kind(),
                finding.origin(),
                finding.details().stream().map(Finishing::wellFormed).toList());
    }

    /** Half a surrogate pair, as broken software writes, and control characters have no place in JSON or a page. */
    private static String wellFormed(String text) {
        int at = firstBad(text);
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isBad(c) ? replacement(c) : c));
        return out.toString();
    }

    private static int firstBad(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isBad(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isBad(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c < ' ' && c != '\n' && c != '\t'
                || c == 0x7f
                || (c & 0xfffe) == 0xfffe;
    }

    private static int replacement(int c) {
        return c < ' ' || c == 0x7f ? ' ' : '\uFFFD';
    }
}
