package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.grid.TableNumbers;

/** Reads RTF files. */
public final class RtfReader implements FormatReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/rtf", "text/rtf");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        RtfBlocks listener = new RtfBlocks();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            new StandardRtfParser().parse(new RtfStreamSource(in), listener);
        }
        return file.read(0, TableNumbers.of(listener.blocks()), listener.findings());
    }
}
