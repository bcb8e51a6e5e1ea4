package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zvirka.analysis.plan.Completion;
import org.zvirka.analysis.plan.Plan;
import org.zvirka.app.FakeArchive;
import org.zvirka.app.TestPlans;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.comparison.DecisionBook;
import org.zvirka.app.report.Pdf;
import org.zvirka.app.report.Summary;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;

/**
 * Writes as many measures as asked for in every format that streams, to see time, size and memory; of 3000 or fewer the
 * PDF:
 *
 * <pre>
 * ./mvnw -q -Dquick -pl search-ui -am test-compile dependency:build-classpath -Dmdep.outputFile=target/test.cp
 * java -Xmx64m -cp search-ui/target/test-classes:search-ui/target/classes:$(cat search-ui/target/test.cp) \
 *   org.zvirka.app.export.ExportLoad 1000000
 * </pre>
 */
final class ExportLoad {

    private static final List<ExportFormat> STREAMED = List.of(
            ExportFormat.CSV,
            ExportFormat.NDJSON,
            ExportFormat.XLSX,
            ExportFormat.DATAPACKAGE,
            ExportFormat.REPORT_HTML);

    private ExportLoad() {}

    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[0]);
        List<ExportFormat> formats = rows <= Pdf.MOST_MEASURES ? List.of(ExportFormat.REPORT_PDF) : STREAMED;
        for (ExportFormat format : formats) {
            Path file = Files.createTempFile("export", "." + format.ending());
            long begun = System.nanoTime();
            long worked = processor();
            try (OutputStream out = Files.newOutputStream(file)) {
                write(format, rows, out);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d rows, %.1f s of work, %.1f s by the clock, %d MB, heap at most %d MB%n",
                    format.id(),
                    rows,
                    (processor() - worked) / 1e9,
                    (System.nanoTime() - begun) / 1e9,
                    Files.size(file) >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
            Files.delete(file);
        }
    }

    /** Nanoseconds this process kept a processor busy: other programs on the machine do not lengthen them much. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean bean
                ? bean.getProcessCpuTime()
                : 0;
    }

    static void write(ExportFormat format, long rows, OutputStream out) throws IOException {
        Plan plan = plan();
        PlanSummary summary = PlanSummary.of(plan);
        Provenance provenance = new Provenance(
                Selection.EVERYTHING, rows, List.of(summary), Instant.EPOCH, "test", "0".repeat(64), "http://here");
        MeasureWriter writer =
                switch (format) {
                    case CSV -> CsvWriter.comma(out, provenance);
                    case CSV_EXCEL -> CsvWriter.semicolon(out, provenance);
                    case XLSX -> new XlsxWriter(out, provenance);
                    case NDJSON -> new NdjsonWriter(out);
                    case DATAPACKAGE -> dataPackage(out, provenance);
                    case REPORT_HTML ->
                        ReportWriter.html(out, Words.of(Words.UKRAINIAN), provenance, Summary.of(Stream.empty()));
                    case REPORT_PDF ->
                        ReportWriter.pdf(out, Words.of(Words.UKRAINIAN), provenance, Summary.of(Stream.empty()));
                };
        writer.begin(provenance);
        for (long i = 0; i < rows; i++) {
            Hit hit = new Hit(summary, plan.measures().get((int) (i % 2)), 1, List.of());
            writer.measure(new ExportedMeasure(hit, List.of()));
        }
        writer.end(rows);
    }

    /** Without what an archive has beside measures: the measures are what there are many of. */
    private static MeasureWriter dataPackage(OutputStream out, Provenance provenance) throws IOException {
        FakeArchive archive = new FakeArchive();
        provenance.documents().forEach(each -> archive.plans().put(plan()));
        return new DataPackageWriter(out, provenance, archive, new Comparisons(archive, DecisionBook.inMemory()));
    }

    private static Plan plan() {
        return TestPlans.plan(
                "load.txt",
                List.of("Провести навчання " + "з питань запобігання корупції ".repeat(12), "Вести облік"),
                List.of(Completion.DONE));
    }
}
