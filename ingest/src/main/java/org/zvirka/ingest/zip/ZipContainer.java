package org.zvirka.ingest.zip;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.zvirka.ingest.EncryptedFileException;
import org.zvirka.ingest.LimitExceededException;

/** A ZIP file opened for reading its entries by name. For one thread. */
public final class ZipContainer implements Closeable {

    /** The fullest real office file has some hundreds of parts. */
    private static final int MOST_ENTRIES = 20_000;

    /** An unpacked part; a sheet of 100,000 rows has about 60 MB. */
    private static final long MOST_BYTES = 1L << 30;

    /** XML of tables shrinks to a fiftieth, of empty ones to a hundredth; a bomb to a thousandth. */
    private static final long MOST_RATIO = 250;

    /** Small parts may be as compressed as they like. */
    private static final long RATIO_COUNTS_FROM = 16L << 20;

    private final ZipFile zip;

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws IOException where it is no ZIP file or has lost its end
     */
    public static ZipContainer open(Path file) throws IOException {
        DirectoryGuard.check(file);
        ZipFile zip = ZipFile.builder().setPath(file).get();
        int entries = 0;
        for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            if (++entries > MOST_ENTRIES) {
                zip.close();
                throw new LimitExceededException("a ZIP file of more than " + MOST_ENTRIES + " entries");
            }
        }
        return new ZipContainer(zip);
    }

    /** Names in the order of the file's directory. */
    public List<ZipArchiveEntry> entries() {
        return java.util.Collections.list(zip.getEntries());
    }

    /** The bytes of an entry, bounded; empty where there is none of this name. */
    public Optional<InputStream> stream(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(stream(entry));
    }

    public InputStream stream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new EncryptedFileException("ZIP entry is encrypted: " + entry.getName());
        }
        if (!zip.canReadEntryData(entry)) {
            throw new IOException("ZIP entry is packed by an unknown method: " + entry.getName());
        }
        return new Bounded(zip.getInputStream(entry), entry.getName(), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what was unpacked. */
    private static final class Bounded extends FilterInputStream {

        private final String name;
        private final long most;
        private long count;

        Bounded(InputStream in, String name, long packed) {
            super(in);
            this.name = name;
            this.most = Math.min(MOST_BYTES, Math.max(RATIO_COUNTS_FROM, packed * MOST_RATIO));
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counted(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int n) throws LimitExceededException {
            count += n;
            if (count > most) {
                throw new LimitExceededException("ZIP entry " + name + " unpacks to more than " + most + " bytes");
            }
        }
    }
}
