package org.zvirka.ingest.rtf;

import com.rtfparserkit.parser.raw.RawRtfParser;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
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
        boolean truncated;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            truncated = parse(in, listener);
        }
        List<Block> blocks = TableNumbers.of(listener.blocks());
        List<Finding> findings = new ArrayList<>(listener.findings());
        if (truncated) {
            findings.add(Finding.of(Finding.Kind.TRUNCATED, Origin.UNKNOWN));
        }
        return file.read(0, blocks, findings);
    }

    /** Whether the file ends too early. What stands behind its last brace is not part of it. */
    private static boolean parse(InputStream in, RtfBlocks listener) throws IOException {
        RtfCharacters characters = new RtfCharacters(listener);
        RtfBytes bytes = new RtfBytes(in, characters::openGroups);
        try {
            new RawRtfParser().parse(bytes, characters);
        } catch (EOFException | IllegalStateException | IllegalArgumentException e) {
            boolean whole = characters.openGroups() == 0;
            if (!bytes.isTruncated() && !whole) {
                throw new IOException("its content breaks the rules of its format", e);
            }
        }
        return bytes.isTruncated();
    }
}
