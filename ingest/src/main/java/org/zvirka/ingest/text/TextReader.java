package org.zvirka.ingest.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.encoding.DecodedText;

/** Reads text with tabs, Markdown, TSV and CSV in the encodings that Ukrainian and Russian texts come in. */
public final class TextReader implements FormatReader {

    /** The whole text is held in memory; a plan of a thousand pages has less than a tenth of this. */
    private static final long MOST_BYTES = 64L << 20;

    /** By this first line spreadsheet programs tell each other the delimiter. */
    private static final Pattern SAID =
            Pattern.compile("\\s*\"?sep=([^\\n\"])\"?[ \\t;,]*\\n", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/csv", "text/tab-separated-values", "text/x-web-markdown", "text/markdown");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > MOST_BYTES) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, size + " bytes of text");
        }
        DecodedText decoded = DecodedText.of(Files.readAllBytes(file.path()));
        List<Finding> findings = new ArrayList<>();
        if (decoded.doubtful()) {
            findings.add(Finding.of(
                    Finding.Kind.ENCODING_DOUBTFUL,
                    Origin.UNKNOWN,
                    decoded.charset().name()));
        }
        return file.read(0, blocks(decoded.text(), file.mediaType(), findings), findings);
    }

    private static List<Block> blocks(String text, String mediaType, List<Finding> findings) throws IOException {
        if (mediaType.equals("text/csv")) {
            return DelimitedSheet.of(records(text));
        }
        if (mediaType.equals("text/tab-separated-values")) {
            return RecordBlocks.of(Delimited.parse(text, '\t', 1));
        }
        List<String> lines = List.of(text.split("\n", -1));
        return IndentedCells.fits(lines)
                ? IndentedCells.read(lines, findings)
                : RecordBlocks.of(TabbedLines.split(lines));
    }

    private static List<TextRecord> records(String text) {
        Matcher said = SAID.matcher(text);
        // The line that says the delimiter is the first of the file.
        return said.lookingAt()
                ? Delimited.parse(text.substring(said.end()), said.group(1).charAt(0), 2)
                : Delimited.parse(text, Delimited.delimiter(text), 1);
    }
}
