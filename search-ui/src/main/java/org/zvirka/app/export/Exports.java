package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.app.report.Pdf;
import org.zvirka.app.report.Summary;
import org.zvirka.app.selection.Selection;
import org.zvirka.app.words.Words;
import org.zvirka.index.Archive;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;

/** Makes exports of an archive. Safe for use by several threads. */
public final class Exports {

    /** What the application calls itself. */
    public static final String VERSION = "0.1.0";

    private final Archive archive;
    private final Comparisons comparisons;
    private final Clock clock;

    /** @param comparisons over the same archive, for the links of a data package */
    public Exports(Archive archive, Comparisons comparisons, Clock clock) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** As the longer one, reports in Ukrainian. */
    public Prepared prepare(Selection selection, ExportFormat format, String server) {
        return prepare(selection, format, server, Words.UKRAINIAN);
    }

    /**
     * @param server address of the server for links, without a slash at its end, empty where none runs
     * @param language of a report; the other formats have both languages in them
     */
    public Prepared prepare(Selection selection, ExportFormat format, String server, Locale language) {
        SearchRequest ask = selection.request(Set.of(), "", 0, false);
        return switch (archive.search().search(ask)) {
            case SearchResult.BadQuery bad -> new Prepared.BadQuery(bad);
            case SearchResult.Unavailable down -> new Prepared.Unavailable(down.health());
            case SearchResult.Found found -> {
                if (format == ExportFormat.REPORT_PDF && found.total() > Pdf.MOST_MEASURES) {
                    yield new Prepared.TooMany(found.total(), Pdf.MOST_MEASURES);
                }
                Provenance provenance = provenance(selection, found.total(), server);
                Words words = Words.of(language);
                yield new Prepared.Ready(
                        provenance, name(provenance, format), out -> write(provenance, format, words, out));
            }
        };
    }

    private Provenance provenance(Selection selection, long total, String server) {
        List<PlanSummary> documents = archive.plans().list();
        return new Provenance(
                selection,
                total,
                documents,
                clock.instant(),
                VERSION,
                ArchiveState.of(archive, comparisons, documents).fingerprint(),
                server);
    }

    /** Day and fingerprint, so that two exports are told apart by their names. */
    private static String name(Provenance provenance, ExportFormat format) {
        return "zvirka-" + provenance.at().atZone(ZoneOffset.UTC).toLocalDate() + "-"
                + provenance.fingerprint().substring(0, 8) + "." + format.ending();
    }

    private long write(Provenance provenance, ExportFormat format, Words words, OutputStream out) throws IOException {
        MeasureWriter writer = writer(provenance, format, words, out);
        SearchRequest all = provenance.selection().request(Set.of(), "", 0, false);
        long rows = 0;
        writer.begin(provenance);
        try (Stream<Hit> hits = archive.search().scan(all)) {
            for (Hit hit : (Iterable<Hit>) hits::iterator) {
                writer.measure(new ExportedMeasure(hit, CorrectedFields.of(hit)));
                rows++;
            }
        }
        writer.end(rows);
        return rows;
    }

    private MeasureWriter writer(Provenance provenance, ExportFormat format, Words words, OutputStream out)
            throws IOException {
        return switch (format) {
            case CSV -> CsvWriter.comma(out, provenance);
            case CSV_EXCEL -> CsvWriter.semicolon(out, provenance);
            case XLSX -> new XlsxWriter(out, provenance);
            case NDJSON -> new NdjsonWriter(out);
            case DATAPACKAGE -> new DataPackageWriter(out, provenance, archive, comparisons);
            case REPORT_HTML -> ReportWriter.html(out, words, provenance, summary(provenance));
            case REPORT_PDF -> ReportWriter.pdf(out, words, provenance, summary(provenance));
        };
    }

    private Summary summary(Provenance provenance) {
        return Summary.of(archive.search().scan(provenance.selection().request(Set.of(), "", 0, false)));
    }
}
