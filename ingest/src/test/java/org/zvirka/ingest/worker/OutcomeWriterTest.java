package org.zvirka.ingest.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zvirka.ingest.ReadOutcome;
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

final class OutcomeWriterTest {

    private static final Box BOX = new Box(1.5, 2.25, 300, 40);

    private static final ReadOutcome DOCUMENT = new ReadOutcome.Read(new SourceDocument(
            DocumentId.of(new byte[] {1}),
            "архів.zip/план.docx",
            "application/pdf",
            7,
            List.of(
                    new Heading(Origin.onPage(1, BOX), 2, "Заголовок"),
                    new Paragraph(Origin.UNKNOWN, "Абзац 😀\nдругий рядок"),
                    new Table(
                            new Origin(3, "Аркуш", 1, 0, BOX),
                            List.of(new Row(
                                    new Origin(3, "Аркуш", 1, 1, Box.NONE),
                                    List.of(new Cell("", 2, 3, BOX), Cell.of("текст")))),
                            1,
                            List.of(0.5, 100.25),
                            Table.Method.SCAN_ALIGNMENT,
                            0.75)),
            List.of(Finding.of(Finding.Kind.HIDDEN_CELLS, Origin.UNKNOWN, "Аркуш", "1", "2"))));

    @Test
    void document_comesBackEqual() throws IOException {
        assertThat(read(written(DOCUMENT))).isEqualTo(DOCUMENT);
    }

    @Test
    void everyFailure_comesBackEqual() throws IOException {
        for (ReadOutcome.Reason reason : ReadOutcome.Reason.values()) {
            ReadOutcome failed = new ReadOutcome.Failed(reason, "чому");
            assertThat(read(written(failed))).isEqualTo(failed);
        }
    }

    @Test
    void answerCutAnywhere_isAnIoException() throws IOException {
        byte[] whole = written(DOCUMENT);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void brokenAnswer_neverEscapesAsAnythingElse() throws IOException {
        byte[] whole = written(DOCUMENT);
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x81;
            try {
                assertThat(read(broken)).isNotNull();
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    private static byte[] written(ReadOutcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OutcomeWriter(out).write(outcome);
        return out.toByteArray();
    }

    private static ReadOutcome read(byte[] bytes) throws IOException {
        return new OutcomeReader(new ByteArrayInputStream(bytes)).read(new org.zvirka.ingest.Reading());
    }
}
