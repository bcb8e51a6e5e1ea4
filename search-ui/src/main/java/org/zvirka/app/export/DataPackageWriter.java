package org.zvirka.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zvirka.app.comparison.Comparisons;
import org.zvirka.index.Archive;
import org.zvirka.ingest.document.DocumentId;

/**
 * A Frictionless Data Package: {@code data/measures.csv}, a CSV per {@link PackageTable} and, written last since it tells
 * their sizes and hashes, {@code datapackage.json}.
 */
final class DataPackageWriter implements MeasureWriter {

    private final ZipOutputStream zip;
    private final DataPackageDescriptor descriptor;
    private final Provenance provenance;
    private final Archive archive;
    private final LinkTable links;
    private final Set<DocumentId> documents = new LinkedHashSet<>();
    private CsvWriter csv;
    private Counted counted;

    DataPackageWriter(OutputStream out, Provenance provenance, Archive archive, Comparisons comparisons)
            throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.provenance = provenance;
        this.archive = archive;
        this.links = new LinkTable(comparisons);
        this.descriptor = new DataPackageDescriptor(provenance);
        zip.putNextEntry(entry("data/measures.csv"));
        this.counted = new Counted(zip);
        this.csv = CsvWriter.exact(counted, provenance);
    }

    @Override
    public void begin(Provenance of) throws IOException {
        csv.begin(of);
    }

    @Override
    public void measure(ExportedMeasure measure) throws IOException {
        documents.add(measure.hit().plan().id());
        csv.measure(measure);
    }

    @Override
    public void end(long rows) throws IOException {
        close("measures", rows);
        PackageTables tables = new PackageTables(archive, provenance, links, documents);
        for (PackageTable table : PackageTable.values()) {
            open(table.id());
            csv.row(table.header());
            close(table.id(), tables.write(table, csv::row));
        }
        zip.putNextEntry(entry("datapackage.json"));
        zip.write(descriptor.json(rows, links.leftOut()));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** The moment of the export and not that of writing, so that the same export is the same file. */
    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(provenance.at().atOffset(ZoneOffset.UTC).toLocalDateTime());
        return entry;
    }

    private void open(String name) throws IOException {
        zip.putNextEntry(entry("data/" + name + ".csv"));
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
            super(out, Digests.sha256());
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
    }
}
