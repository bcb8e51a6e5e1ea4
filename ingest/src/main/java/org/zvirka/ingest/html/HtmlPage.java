package org.zvirka.ingest.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.zvirka.ingest.LimitExceededException;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.SourceFile;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Finding;
import org.zvirka.ingest.document.Origin;
import org.zvirka.ingest.grid.TableNumbers;

/** A page made a document, wherever its bytes were. */
final class HtmlPage {

    private HtmlPage() {}

    /** @param charset the one that the page's envelope names, empty where it has none */
    static ReadOutcome read(SourceFile file, byte[] bytes, String charset) throws IOException {
        HtmlText text = HtmlText.of(bytes, charset);
        Document parsed = Jsoup.parse(text.text());
        refuseTooDeep(parsed);
        HtmlBlocks page = new HtmlBlocks(parsed.body());
        List<Block> blocks = TableNumbers.of(page.blocks());
        List<Finding> findings = new ArrayList<>(page.findings());
        if (parsed.body().text().indexOf('\uFFFD') >= 0) {
            findings.add(Finding.of(
                    Finding.Kind.ENCODING_DOUBTFUL,
                    Origin.UNKNOWN,
                    text.charset().name()));
        }
        return file.read(0, blocks, findings);
    }

    /** Before anything looks at the elements within elements. */
    private static void refuseTooDeep(Document page) throws LimitExceededException {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        if (deepest[0] > HtmlBlocks.DEEPEST) {
            throw new LimitExceededException("HTML is nested deeper than " + HtmlBlocks.DEEPEST);
        }
    }
}
