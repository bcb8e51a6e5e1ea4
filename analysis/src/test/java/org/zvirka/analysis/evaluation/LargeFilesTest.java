package org.zvirka.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zvirka.ingest.DocumentReader;
import org.zvirka.ingest.ReadOutcome;
import org.zvirka.ingest.Readers;
import org.zvirka.ingest.document.Block;
import org.zvirka.ingest.document.Table;
import org.zvirka.ingest.worker.WorkerSettings;

/**
 * Reads large files in workers of little memory. By itself a tenth of what it reads with {@code -Dzvirka.evaluation=large}:
 * a ruled PDF of 300 pages and a workbook of 100,000 rows, which it leaves under {@code target/evaluation}.
 */
class LargeFilesTest {

    private static final boolean LARGE = "large".equals(System.getProperty("zvirka.evaluation"));

    /** Thirteen measures fill a page of this layout. */
    private static final int PAGES = LARGE ? 300 : 30;

    private static final int ROWS = LARGE ? 100_000 : 10_000;

    private static final int HEAP = LARGE ? 512 : 128;

    private static final Layout PLAIN =
            new Layout(true, 10, 1, 3, Layout.Lines.FULL, 1, false, true, 0, 0, false, false, false);

    @TempDir
    private Path temporary;

    @Test
    void ruledPdfOfManyPages_fitsIntoTheHeapOfAWorker() throws IOException {
        byte[] pdf = new PdfPrint(PLAIN).of(PlanInvention.of(2, PAGES * 13).unmerged());

        SourceFigures figures = read("pages.pdf", pdf);

        assertThat(figures.pages()).isGreaterThanOrEqualTo(PAGES);
        assertThat(figures.rows()).isGreaterThan(PAGES * 13);
    }

    @Test
    void workbookOfManyRows_fitsIntoTheHeapOfAWorker() throws IOException {
        byte[] workbook = SheetPrints.xlsx(PlanInvention.of(2, ROWS));

        assertThat(read("rows.xlsx", workbook).rows()).isGreaterThan(ROWS);
    }

    private record SourceFigures(int pages, int rows) {}

    private SourceFigures read(String name, byte[] bytes) throws IOException {
        Path folder = LARGE ? Files.createDirectories(Path.of("target", "evaluation")) : temporary;
        Path file = Files.write(folder.resolve(name), bytes);
        long start = System.nanoTime();
        try (DocumentReader reader =
                Readers.forked(WorkerSettings.STANDARD.withWorkers(1).withHeapMegabytes(HEAP))) {
            ReadOutcome outcome = reader.read(file, name);
            assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
            ReadOutcome.Read read = (ReadOutcome.Read) outcome;
            int rows = 0;
            for (Block block : read.document().blocks()) {
                rows += block instanceof Table table ? table.rows().size() : 0;
            }
            if (LARGE) {
                System.out.printf(
                        java.util.Locale.ROOT,
                        "| %s | %.1f MB | %d | %d | %d MB | %d s |%n",
                        name,
                        bytes.length / 1e6,
                        read.document().pages(),
                        rows,
                        HEAP,
                        Duration.ofNanos(System.nanoTime() - start).toSeconds());
            }
            return new SourceFigures(read.document().pages(), rows);
        }
    }
}
