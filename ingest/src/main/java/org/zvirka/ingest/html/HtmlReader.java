package org.zvirka.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zvirka.ingest.FormatReader;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.encoding.DecodedText;
import org.zvirka.ingest.grid.TableNumbers;

/** Reads HTML and XHTML. */
public final class HtmlReader implements FormatReader {

    /** The page is held in memory three times over; real pages with all their scripts have a few megabytes. */
    private static final long MOST_BYTES = 48L << 20;

    /** Where a page names its charset. */
    private static final int HEAD = 4096;

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public ReadOutcome read(SourceFile file) throws IOException {
        long size = Files.size(file.path());
        if (size > MOST_BYTES) {
            return new ReadOutcome.Failed(ReadOutcome.Reason.TOO_LARGE, size + " bytes of HTML");
        }
        byte[] bytes = Files.readAllBytes(file.path());
        List<Finding> findings = new ArrayList<>();
        Document parsed = parse(bytes);
        refuseTooDeep(parsed);
        tellBrokenCharacters(parsed, findings);
        HtmlBlocks page = new HtmlBlocks(parsed.body());
        List<Block> blocks = TableNumbers.of(page.blocks());
        if (page.hidden()) {
            findings.add(Finding.of(Finding.Kind.HIDDEN_TEXT, Origin.UNKNOWN));
        }
        return file.read(0, blocks, findings);
    }

    private static Document parse(byte[] bytes) throws IOException {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        boolean named = head.contains("charset") || head.contains("encoding=");
        return named
                ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
                : Jsoup.parse(DecodedText.of(bytes).text());
    }

    /** Before anything looks at the elements within elements. */
    private static void refuseTooDeep(Document page) throws LimitExceededException {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > HtmlBlocks.DEEPEST) {
            throw new LimitExceededException("HTML is nested deeper than " + HtmlBlocks.DEEPEST);
        }
    }

    private static void tellBrokenCharacters(Document page, List<Finding> findings) {
        if (page.body().text().indexOf('\uFFFD') >= 0) {
            String charset = page.charset().name();
            findings.add(Finding.of(Finding.Kind.ENCODING_DOUBTFUL, Origin.UNKNOWN, charset));
        }
    }
}
