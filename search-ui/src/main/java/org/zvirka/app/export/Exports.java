package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zvirka.app.selection.Selection;
import org.zvirka.index.Archive;
import org.zvirka.index.Hit;
import org.zvirka.index.PlanSummary;
import org.zvirka.index.SearchRequest;
import org.zvirka.index.SearchResult;
import org.zvirka.ingest.document.DocumentId;

/** Makes exports of an archive. Safe for use by several threads. */
public final class Exports {

    /** What the application calls itself. */
    public static final String VERSION = "0.1.0";

    private final Archive archive;
    private final Clock clock;

    public Exports(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * @param server address of the server for links, without a slash at its end, empty where none runs
     */
    public Prepared prepare(Selection selection, ExportFormat format, String server) {
        SearchRequest ask = selection.request(Set.of(), "", 0, false);
        return switch (archive.search().search(ask)) {
            case SearchResult.BadQuery bad -> new Prepared.BadQuery(bad);
            case SearchResult.Unavailable down -> new Prepared.Unavailable(down.health());
            case SearchResult.Found found -> {
                Provenance provenance = provenance(selection, found.total(), server);
                yield new Prepared.Ready(provenance, name(provenance, format), out -> write(provenance, format, out));
            }
        };
    }

    private Provenance provenance(Selection selection, long total, String server) {
        List<PlanSummary> documents = archive.plans().list();
        return new Provenance(selection, total, documents, clock.instant(), VERSION, fingerprint(documents), server);
    }

    /** Day and fingerprint, so that two exports are told apart by their names. */
    private static String name(Provenance provenance, ExportFormat format) {
        return "zvirka-" + provenance.at().atZone(ZoneOffset.UTC).toLocalDate() + "-"
                + provenance.fingerprint().substring(0, 8) + "." + format.ending();
    }

    private String fingerprint(List<PlanSummary> documents) {
        StringBuilder state = new StringBuilder(VERSION).append('\n');
        documents.stream()
                .sorted(java.util.Comparator.comparing(PlanSummary::id))
                .forEach(plan -> state.append(plan.id())
                        .append(' ')
                        .append(plan.measures())
                        .append(' ')
                        .append(archive.corrections().of(plan.id()).size())
                        .append('\n'));
        return DocumentId.of(state.toString().getBytes(StandardCharsets.UTF_8)).value();
    }

    private long write(Provenance provenance, ExportFormat format, OutputStream out) throws IOException {
        MeasureWriter writer = writer(provenance, format, out);
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

    private MeasureWriter writer(Provenance provenance, ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> CsvWriter.comma(out, provenance);
            case CSV_EXCEL -> CsvWriter.semicolon(out, provenance);
            case XLSX -> new XlsxWriter(out, provenance);
            case NDJSON -> new NdjsonWriter(out);
            case DATAPACKAGE ->
                new DataPackageWriter(out, provenance, archive.ledger().entries());
        };
    }
}
