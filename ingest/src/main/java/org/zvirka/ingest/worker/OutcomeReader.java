package org.zvirka.ingest.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Reading;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Box;
import org.zvirka.ingest.document.Cell;
import org.zvirka.ingest.document.DocumentId;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Heading;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.document.Paragraph;
import org.zvirka.ingest.document.Row;
import org.zvirka.ingest.document.SourceDocument;
import org.zvirka.ingest.document.Table;

/** Reads what {@link OutcomeWriter} wrote. */
public final class OutcomeReader {

    private final DataInputStream in;

    public OutcomeReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * The next outcome.
     *
     * @param reading gets what is told before it
     * @throws IOException where the stream ends or holds something else
     */
    public ReadOutcome read(Reading reading) throws IOException {
        int kind = in.readUnsignedByte();
        try {
            while (kind == OutcomeWriter.PROGRESS) {
                reading.at(Reading.Unit.valueOf(string()), in.readInt(), in.readInt());
                kind = in.readUnsignedByte();
            }
            return switch (kind) {
                case OutcomeWriter.READ -> new ReadOutcome.Read(document());
                case OutcomeWriter.ARCHIVE -> new ReadOutcome.Archive(in.readInt());
                case OutcomeWriter.FAILED -> new ReadOutcome.Failed(ReadOutcome.Reason.valueOf(string()), string());
                default -> throw new IOException("no outcome begins with " + kind);
            };
        } catch (IllegalArgumentException e) {
            throw new IOException("the answer breaks a rule of its record", e);
        }
    }

    private SourceDocument document() throws IOException {
        return new SourceDocument(
                new DocumentId(string()), string(), string(), in.readInt(), list(this::block), list(this::finding));
    }

    private Block block() throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case OutcomeWriter.HEADING -> new Heading(origin(), in.readInt(), string());
            case OutcomeWriter.PARAGRAPH -> new Paragraph(origin(), string());
            case OutcomeWriter.TABLE ->
                new Table(
                        origin(),
                        list(this::row),
                        in.readInt(),
                        list(in::readDouble),
                        Table.Method.valueOf(string()),
                        in.readDouble());
            default -> throw new IOException("no block begins with " + kind);
        };
    }

    private Row row() throws IOException {
        return new Row(origin(), list(() -> new Cell(string(), in.readInt(), in.readInt(), box())));
    }

    private Finding finding() throws IOException {
        return new Finding(Finding.Kind.valueOf(string()), origin(), list(this::string));
    }

    private Origin origin() throws IOException {
        return new Origin(in.readInt(), string(), in.readInt(), in.readInt(), box());
    }

    private Box box() throws IOException {
        return in.readBoolean()
                ? new Box(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble())
                : Box.NONE;
    }

    private <T> List<T> list(Item<T> item) throws IOException {
        int size = in.readInt();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item.read());
        }
        return items;
    }

    private String string() throws IOException {
        int length = in.readInt();
        if (length < 0) {
            throw new IOException("a string of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends within a string");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private interface Item<T> {

        T read() throws IOException;
    }
}
