package org.zvirka.ingest.odf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.grid.TableNumbers;

/** Reads ODT files, their templates and their flat XML form. */
public final class OdtReader implements FormatReader {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    @Override
    public Set<String> mediaTypes() {
        return Set.of(TEXT, TEXT + "-template", TEXT + "-flat-xml", "application/vnd.oasis.opendocument.flat.text");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        OdfPackage odf = OdfPackage.open(file);
        OdfText text = new OdfText(new OdfStyles(odf));
        List<Block> blocks = TableNumbers.of(text.blocks(odf.body("office:text")));
        return file.read(0, blocks, text.findings());
    }
}
