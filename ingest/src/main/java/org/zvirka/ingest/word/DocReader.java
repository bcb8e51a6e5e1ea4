package org.zvirka.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.zvirka.ingest.EncryptedFileException;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.grid.TableNumbers;

/** Reads DOC files of Word 97 to 2003. */
public final class DocReader implements FormatReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/msword");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path());
                HWPFDocument document = new HWPFDocument(in)) {
            DocBody body = new DocBody(document);
            List<Block> blocks = TableNumbers.of(body.blocks());
            return file.read(0, blocks, body.findings());
        } catch (EncryptedDocumentException e) {
            throw new EncryptedFileException("the Word file has a password");
        } catch (OldWordFileFormatException e) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.UNSUPPORTED, "Word 6 or 95");
        }
    }
}
