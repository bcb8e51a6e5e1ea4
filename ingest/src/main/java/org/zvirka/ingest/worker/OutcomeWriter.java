package org.zvirka.ingest.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/**
 * Writes outcomes in the form {@link OutcomeReader} reads: a letter for the kind of thing, then its parts in the order
 * of its record; strings as length and UTF-8, lists as length and items, a box as 0 for none or 1 and its four numbers.
 */
public final class OutcomeWriter {

    static final int PROGRESS = 'P';
    static final int READ = 'R';
    static final int ARCHIVE = 'A';
    static final int FAILED = 'F';
    static final int HEADING = 'h';
    static final int PARAGRAPH = 'p';
    static final int TABLE = 't';

    private final DataOutputStream out;

    public OutcomeWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Before the outcome, as often as it helps whoever waits. */
    public void write(Reading.Progress progress) throws IOException {
        out.writeByte(PROGRESS);
        string(progress.unit().name());
        out.writeInt(progress.done());
        out.writeInt(progress.total());
        out.flush();
    }

    /** Writes an outcome and flushes the stream. */
    public void write(ReadOutcome outcome) throws IOException {
        switch (outcome) {
            case ReadOutcome.Read read -> {
                out.writeByte(READ);
                document(read.document());
            }
            case ReadOutcome.Archive archive -> {
                out.writeByte(ARCHIVE);
                out.writeInt(archive.members());
            }
            case ReadOutcome.Failed failed -> {
                out.writeByte(FAILED);
                string(failed.reason().name());
                string(failed.detail());
            }
        }
        out.flush();
    }

    private void document(SourceDocument document) throws IOException {
        string(document.id().value());
        string(document.file());
        string(document.mediaType());
        out.writeInt(document.pages());
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            block(block);
        }
        out.writeInt(document.findings().size());
        for (Finding finding : document.findings()) {
            finding(finding);
        }
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Heading heading -> {
                out.writeByte(HEADING);
                origin(heading.origin());
                out.writeInt(heading.level());
                string(heading.text());
            }
            case Paragraph paragraph -> {
                out.writeByte(PARAGRAPH);
                origin(paragraph.origin());
                string(paragraph.text());
            }
            case Table table -> {
                out.writeByte(TABLE);
                table(table);
            }
        }
    }

    private void table(Table table) throws IOException {
        origin(table.origin());
        out.writeInt(table.rows().size());
        for (Row row : table.rows()) {
            origin(row.origin());
            out.writeInt(row.cells().size());
            for (Cell cell : row.cells()) {
                string(cell.text());
                out.writeInt(cell.rowSpan());
                out.writeInt(cell.colSpan());
                box(cell.box());
            }
        }
        out.writeInt(table.headerRows());
        edges(table.columnEdges());
        string(table.method().name());
        out.writeDouble(table.confidence());
    }

    private void edges(List<Double> edges) throws IOException {
        out.writeInt(edges.size());
        for (double edge : edges) {
            out.writeDouble(edge);
        }
    }

    private void finding(Finding finding) throws IOException {
        string(finding.kind().name());
        origin(finding.origin());
        out.writeInt(finding.details().size());
        for (String detail : finding.details()) {
            string(detail);
        }
    }

    private void origin(Origin origin) throws IOException {
        out.writeInt(origin.page());
        string(origin.sheet());
        out.writeInt(origin.table());
        out.writeInt(origin.row());
        box(origin.box());
    }

    private void box(Box box) throws IOException {
        out.writeBoolean(!box.equals(Box.NONE));
        if (!box.equals(Box.NONE)) {
            out.writeDouble(box.x());
            out.writeDouble(box.y());
            out.writeDouble(box.width());
            out.writeDouble(box.height());
        }
    }

    private void string(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
