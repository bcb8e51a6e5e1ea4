package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zvirka.index.Ledger;
import org.zvirka.index.PlanSummary;
import org.zvirka.ingest.document.DocumentId;

/**
 * A Frictionless Data Package: {@code data/measures.csv}, {@code data/documents.csv}, {@code data/ledger.csv}, {@code
 * data/codebook.csv} and, written last since it tells their sizes and hashes, {@code datapackage.json}.
 */
final class DataPackageWriter implements MeasureWriter {

    private final ZipOutputStream zip;
    private final DataPackageDescriptor descriptor;
    private final Provenance provenance;
    private final List<Ledger.Entry> ledger;
    private CsvWriter csv;
    private Counted counted;

    DataPackageWriter(OutputStream out, Provenance provenance, List<Ledger.Entry> ledger) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.provenance = provenance;
        this.ledger = ledger;
        this.descriptor = new DataPackageDescriptor(provenance);
        zip.putNextEntry(new ZipEntry("data/measures.csv"));
        this.counted = new Counted(zip);
        this.csv = CsvWriter.exact(counted, provenance);
    }

    @Override
    public void begin(Provenance of) throws IOException {
        csv.begin(of);
    }

    @Override
    public void measure(ExportedMeasure measure) throws IOException {
        csv.measure(measure);
    }

    @Override
    public void end(long rows) throws IOException {
        close("measures", rows);
        documents();
        ledger();
        codebook();
        zip.putNextEntry(new ZipEntry("datapackage.json"));
        zip.write(descriptor.json(rows));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private void documents() throws IOException {
        open("documents");
        csv.row(DataPackageDescriptor.names(DataPackageDescriptor.DOCUMENTS));
        for (PlanSummary plan : provenance.documents()) {
            csv.row(
                    plan.id().value(),
                    plan.file(),
                    plan.mediaType(),
                    plan.title(),
                    plan.body(),
                    plan.kind().name(),
                    plan.yearFrom() == 0 ? "" : plan.yearFrom(),
                    plan.yearTo() == 0 ? "" : plan.yearTo(),
                    plan.measures(),
                    plan.findings());
        }
        close("documents", provenance.documents().size());
    }

    private void ledger() throws IOException {
        open("ledger");
        csv.row(DataPackageDescriptor.names(DataPackageDescriptor.LEDGER));
        for (Ledger.Entry entry : ledger) {
            csv.row(
                    entry.file(),
                    entry.id().map(DocumentId::value).orElse(""),
                    entry.state().name(),
                    entry.reason(),
                    entry.attempts(),
                    entry.at().toString());
        }
        close("ledger", ledger.size());
    }

    private void codebook() throws IOException {
        open("codebook");
        csv.row(DataPackageDescriptor.names(DataPackageDescriptor.CODEBOOK));
        for (MeasureColumn column : MeasureColumns.ALL) {
            csv.row(
                    "measures",
                    column.name(),
                    DataPackageDescriptor.type(column.type()),
                    column.ukrainian().title(),
                    column.ukrainian().meaning(),
                    column.english().title(),
                    column.english().meaning());
        }
        close("codebook", MeasureColumns.ALL.size());
    }

    private void open(String name) throws IOException {
        zip.putNextEntry(new ZipEntry("data/" + name + ".csv"));
        counted = new Counted(zip);
        csv = CsvWriter.exact(counted, provenance);
    }

    private void close(String name, long rows) throws IOException {
        csv.end(rows);
        zip.closeEntry();
        descriptor.resource(
                name,
                rows,
                counted.bytes,
                HexFormat.of().formatHex(counted.getMessageDigest().digest()));
    }

    /** Counts and hashes on the way. */
    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out, sha256());
        }

        @Override
        public void write(int each) throws IOException {
            super.write(each);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            super.write(some, from, length);
            bytes += length;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform must have SHA-256", e);
            }
        }
    }
}
